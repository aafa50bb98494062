import { message } from "../../grammar/message.ts";
import { ratingsOf, type SampledRating } from "../metrics/ratings.ts";
import { proseQuantity, rounded } from "../phrases.ts";
import { rule } from "../rule.ts";

export const weakRating = rule({
  name: "weak-rating",
  severity: "warning",
  summary: message("A rating comes from few people, or looks better than one that can be trusted more."),
  why: message(
    "4.5 stars from a hundred buyers beat 5 stars from one: customers look at how many, and so does the lower bound of the 95 % interval (S0).",
  ),
  options: {
    minRatings: { default: 10, min: 1, doc: message("From how many ratings on one counts as evidence.") },
  },

  checkJourney(journey, { options, report }) {
    const ratings = ratingsOf(journey);
    const byTrust = [...ratings].sort((a, b) => scaled(b.lowerBound, b) - scaled(a.lowerBound, a));
    let lowestTrusted: SampledRating | null = null;
    const overtaken = new Map<SampledRating, SampledRating>();
    for (const rating of byTrust) {
      const better: SampledRating | null = lowestTrusted;
      if (
        better &&
        scaled(better.lowerBound, better) > scaled(rating.lowerBound, rating) &&
        mean(better) < mean(rating)
      ) {
        overtaken.set(rating, better);
      }
      if (!better || mean(rating) < mean(better)) lowestTrusted = rating;
    }
    for (const rating of ratings) {
      const better = overtaken.get(rating);
      if (rating.sample < options.minRatings)
        report({ at: rating.at, message: fewRatings(rating), ...also(better) });
      else if (better) report({ at: rating.at, message: looksBetter(rating, better), ...also(better) });
    }
  },

  examples: {
    accepts: [
      'touchpoint r "Reviews" { rating 4.5/5 from 10 }',
      'stage look "Looking" {\n  touchpoint a "A" { rating 4.5/5 from 100 }\n  touchpoint b "B" { rating 4.5/5 from 20 }\n}',
      'stage look "Looking" {\n  touchpoint a "A" { rating 4.5/5 from 100 }\n  touchpoint b "B" { rating 4.4/5 from 60 }\n}',
    ],
    rejects: [
      'touchpoint r "Reviews" { rating <|5/5 from 1|> }',
      'stage look "Looking" {\n  touchpoint a "A" { rating 4.5/5 from 100 }\n  touchpoint b "B" { rating <|5/5 from 10|> }\n}',
    ],
  },
});

/** Ratings on different scales are compared by how far up their scale they are. */
function scaled(value: number, { max }: SampledRating): number {
  return (value - 1) / (max - 1);
}

function mean(rating: SampledRating): number {
  return scaled(rating.value, rating);
}

function fewRatings({ value, max, sample, lowerBound }: SampledRating) {
  const figures = [rounded(value, 2), max, rounded(lowerBound, 2)] as const;
  return sample === 1
    ? message(
        "{0} of {1} from one person is not a reputation: with so few ratings it could be as low as {2}. Ask more buyers for theirs.",
        ...figures,
      )
    : message(
        "{0} of {1} from {3} people is little to go by: with so few ratings it could be as low as {2}. Ask more buyers for theirs.",
        ...figures,
        sample,
      );
}

function looksBetter(rating: SampledRating, better: SampledRating) {
  const onScale = (value: number, { max }: SampledRating) => proseQuantity({ unit: "ratio", value, max });
  return message(
    "{0} from {1} looks better than {2} from {3}, but can be trusted less: it could be as low as {4}, the other {5}. Ask more buyers for their rating.",
    onScale(rating.value, rating),
    rating.sample,
    onScale(better.value, better),
    better.sample,
    onScale(rating.lowerBound, rating),
    onScale(better.lowerBound, better),
  );
}

function also(better: SampledRating | undefined) {
  if (!better) return {};
  return {
    related: [{ at: better.at, message: message("This rating has a lower mean and can be trusted more.") }],
  };
}
