/**
 * The language as a Langium grammar: the same elements and properties, with references to personas, channels,
 * lifecycles, stages and touchpoints that Langium links. Keywords are reserved and line ends mean nothing, as is
 * usual there; generated documents read the same either way.
 */
export const langiumGrammar = `
grammar Journey

entry File: (imports+=Import | elements+=(Persona | Channel | Lifecycle | JourneyMap))*;

Import: 'import' path=STRING;

Persona: 'persona' name=ID label=STRING? ('{' (
    'segment' segment=STRING | 'goal' goals+=STRING | 'need' needs+=STRING | 'criterion' criteria+=STRING
  | pains+=Pain | 'quote' quotes+=STRING | 'trait' traits+=STRING traitValues+=STRING
  | 'channels' channels+=[Channel:ID] (',' channels+=[Channel:ID])*
  | 'share' share=PERCENT | 'source' sources+=STRING
)* '}')?;

Channel: 'channel' name=ID label=STRING? ('{' (
    'phase' phase=Phase | 'run-by' runBy=ID | 'direction' direction=ID | 'kind' kind=ID
  | 'description' description=STRING
)* '}')?;

Lifecycle: 'lifecycle' name=ID label=STRING? ('{' steps+=Step* '}')?;
Step: 'step' name=ID label=STRING? ('phase' phase=Phase)? optional?='optional'?;

JourneyMap: 'journey' name=ID label=STRING? ('{' (
    'vision' vision=Text | 'scope' scope=STRING | 'owner' owner=STRING | 'state' state=ID
  | 'revises' revises=[JourneyMap:ID] | 'reviewed' reviewed=DATE | 'review-every' reviewEvery=DURATION
  | 'lifecycle' lifecycle=[Lifecycle:ID] | 'personas' personas+=[Persona:ID] (',' personas+=[Persona:ID])*
  | 'record' records+=STRING (',' records+=STRING)* | 'goal' goals+=STRING | 'source' sources+=STRING
  | metrics+=Metric | stages+=Stage | activities+=Activity | opportunities+=Opportunity | scenarios+=Scenario
)* '}')?;

Stage: 'stage' name=ID label=STRING? ('{' (
    'covers' covers+=[Step:ID] (',' covers+=[Step:ID])* | 'phase' phase=Phase | 'duration' duration=DURATION
  | 'record' records+=STRING (',' records+=STRING)* | 'goal' goals+=STRING | 'expectation' expectations+=STRING
  | without+=Without | noContact?='no-contact' why=STRING? | metrics+=Metric | opportunities+=Opportunity
  | touchpoints+=Touchpoint | stages+=Stage
)* '}')?;
Without: 'without' persona=[Persona:ID] why=STRING?;

Touchpoint: 'touchpoint' name=ID label=STRING? ('{' (
    'personas' personas+=[Persona:ID] (',' personas+=[Persona:ID])*
  | 'channel' channels+=[Channel:ID] (',' channels+=[Channel:ID])*
  | 'device' devices+=Label (',' devices+=Label)* | 'place' place=STRING | 'when' when=STRING
  | 'owner' owner=STRING | 'run-by' runBy=ID | absent?='absent' | 'direction' direction=ID | 'kind' kind=ID
  | 'emotion' emotions+=Emotion (',' emotions+=Emotion)* | 'importance' importance=NUMBER
  | momentOfTruth?='moment-of-truth' | 'goal' goals+=STRING | 'expectation' expectations+=STRING | pains+=Pain
  | 'gain' gains+=STRING | 'quote' quotes+=STRING | promises+=Promise | rating=Rating | response=Response
  | 'duration' duration=DURATION | 'next' next+=Next (',' next+=Next)*
  | 'exit' exit=Outcome exitWhy=STRING? | 'leads-to' leadsTo+=[Touchpoint:ID] (',' leadsTo+=[Touchpoint:ID])*
  | 'record' records+=STRING (',' records+=STRING)* | 'handoff' handoff=STRING | 'recovery' recovery=STRING
  | 'feedback' feedback=STRING ('acted-on' actedOn=STRING)? | 'audience' audience=STRING
  | 'trigger' trigger=STRING | consent?='consent' consented=STRING? | 'frontstage' frontstage+=STRING
  | 'backstage' backstage+=STRING | 'system' systems+=STRING | 'source' sources+=STRING | metrics+=Metric
  | opportunities+=Opportunity
)* '}')?;

Pain: 'pain' text=STRING ('severity' severity=ID)?;
Emotion: persona=[Persona:ID]? score=Score;
Rating: 'rating' value=RATIO ('from' sample=NUMBER)?;
Response: 'response' ('actual' actual=DURATION | 'target' target=DURATION)*;
Next: to=[Place:ID] share=PERCENT? why=STRING?;
type Place = Stage | Touchpoint;

Promise: 'promise' name=ID what=STRING? (PromiseFact* | '{' PromiseFact* '}');
fragment PromiseFact: 'within' within=DURATION | 'by' by=DATE | 'kept-at' keptAt=[Touchpoint:ID]
  | 'actual' (actual=DURATION | never?='never') | 'owner' owner=STRING
  | 'only' only+=[Persona:ID] (',' only+=[Persona:ID])* | 'except' except+=[Persona:ID] (',' except+=[Persona:ID])*;

Activity: 'activity' name=ID label=STRING? ('{' (
    'owner' owner=STRING | 'effort' effort=DURATION ('per' effortPer=ID)?
  | 'cost' cost=NUMBER currency=ID ('per' costPer=ID)? | 'supports' supports+=[Place:ID] (',' supports+=[Place:ID])*
)* '}')?;

Opportunity: 'opportunity' name=ID label=STRING? ('{' (
    'addresses' addresses+=[Touchpoint:ID] (',' addresses+=[Touchpoint:ID])* | 'impact' impact=NUMBER
  | 'effort' effort=NUMBER | 'owner' owner=STRING | 'status' status=ID
)* '}')?;

Scenario: 'scenario' name=ID label=STRING? ('{' (
    'persona' persona=[Persona:ID] | observed?='observed' | steps+=ScenarioStep
  | 'outcome' outcome=Outcome outcomeWhy=STRING? | 'source' sources+=STRING
)* '}')?;
ScenarioStep: 'step' (adHoc?='ad-hoc' | touchpoint=[Touchpoint:ID]) emotion=Score? note=STRING?
  ('at' at=DURATION | failed?='failed')*;

Metric: 'metric' kind=MetricKind value=Quantity? (MetricFact* | '{' MetricFact* '}');
fragment MetricFact: 'target' target=Quantity | 'baseline' baseline=Quantity | 'from' sample=Quantity
  | 'of' of=Quantity | 'per' per=ID | 'for' personas+=[Persona:ID] (',' personas+=[Persona:ID])*
  | 'as-of' asOf=DATE | 'owner' owner=STRING | 'source' source=STRING | 'trend' trend+=Point (',' trend+=Point)*
  | 'better' better=ID | 'unit' unit=Label | 'promoters' promoters=Quantity | 'passives' passives=Quantity
  | 'detractors' detractors=Quantity | 'scores' scores+=NUMBER (',' scores+=NUMBER)* | 'lost' lost=Quantity
  | 'start' start=Quantity | 'end' end=Quantity | 'margin' margin=Quantity | 'churn' churn=Quantity
  | 'discount' discount=Quantity | 'window' window=DURATION;
Point: period=DATE value=Quantity;
MetricKind returns string: ID | 'churn' | 'rating';

Quantity: value=NUMBER currency=ID? | value=PERCENT | value=RATIO | value=DURATION;
Score returns string: NUMBER | 'angry' | 'annoyed' | 'neutral' | 'pleased' | 'delighted';
Outcome returns string: ID | 'lost';
Phase returns string: 'before' | 'during' | 'after';
Label returns string: ID | STRING;
Text returns string: LONG_TEXT | STRING;

terminal LONG_TEXT returns string: /"""[\\s\\S]*?"""/;
terminal STRING returns string: /"[^"\\\\\\r\\n]*(\\\\[^\\r\\n][^"\\\\\\r\\n]*)*"/;
terminal RATIO returns string: /-?\\d+(\\.\\d+)?\\/\\d+(\\.\\d+)?/;
terminal PERCENT returns string: /-?\\d+(\\.\\d+)?%/;
terminal DATE returns string: /\\d{4}-(Q\\d|\\d{2}(-\\d{2})?)/;
terminal DURATION returns string: /-?(\\d+(\\.\\d+)?(min|mo|s|h|d|w|y))+/;
terminal NUMBER returns string: /-?\\d+(\\.\\d+)?/;
terminal ID returns string: /[_a-zA-Z][\\w-]*/;
hidden terminal WS: /\\s+/;
hidden terminal LINE_COMMENT: /\\/\\/[^\\r\\n]*/;
hidden terminal BLOCK_COMMENT: /\\/\\*[\\s\\S]*?\\*\\//;
`;
