import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultScopeComputation,
  type LangiumCoreServices,
  type LangiumDocument,
  type MultiMap,
  URI,
  type ValidationAcceptor,
} from "langium";
import { createServicesForGrammar } from "langium/grammar";
import { builtInChannels } from "../../grammar/vocabulary/channels.ts";
import { builtInLifecycles } from "../../grammar/vocabulary/lifecycles.ts";
import { langiumGrammar } from "./langium-grammar.ts";

/** The language as Langium makes it of a grammar. */
export interface LangiumLanguage {
  /** Reads a text, and gives how many errors it has. */
  parse(text: string): number;
  /** Reads, links and validates a text, and gives how many errors it has. */
  build(text: string): Promise<number>;
}

export async function langiumLanguage(): Promise<LangiumLanguage> {
  const services = await createServicesForGrammar({
    grammar: langiumGrammar,
    languageMetaData: {
      languageId: "journey",
      fileExtensions: [".journey"],
      caseInsensitive: false,
      mode: "production",
    },
    module: {
      references: { ScopeComputation: (services: LangiumCoreServices) => new JourneyScopes(services) },
    },
  });
  services.validation.ValidationRegistry.register({ JourneyMap: reportTwice });
  const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder, IndexManager } =
    services.shared.workspace;

  const build = async (text: string, uri: URI): Promise<LangiumDocument> => {
    const document = LangiumDocumentFactory.fromString(text, uri);
    LangiumDocuments.addDocument(document);
    await DocumentBuilder.build([document], { validation: true });
    return document;
  };
  await build(builtIn(), URI.parse("file:///built-in.journey"));

  return {
    parse(text) {
      const { lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
      return lexerErrors.length + parserErrors.length;
    },
    async build(text) {
      const uri = URI.parse("file:///measured.journey");
      const document = await build(text, uri);
      LangiumDocuments.deleteDocument(uri);
      IndexManager.remove(uri);
      return document.diagnostics?.length ?? 0;
    },
  };
}

/** What needs no declaration in the product is a document of its own here. */
function builtIn(): string {
  const channels = Object.keys(builtInChannels).map((id) => `channel ${id}`);
  const lifecycles = Object.entries(builtInLifecycles).map(
    ([id, steps]) => `lifecycle ${id} { ${steps.map((step) => `step ${step.id}`).join(" ")} }`,
  );
  return [...channels, ...lifecycles.filter((each) => !/step (?:before|during|after)/.test(each))].join("\n");
}

/** Stages and touchpoints are known in all of their journey, lifecycle steps everywhere. */
class JourneyScopes extends DefaultScopeComputation {
  override collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const fileLevel = (root: AstNode) =>
      AstUtils.streamContents(root).flatMap((node) => [
        node,
        ...AstUtils.streamContents(node).filter(isStep),
      ]);
    return this.collectExportedSymbolsForNode(document.parseResult.value, document, fileLevel);
  }

  protected override addLocalSymbol(
    node: AstNode,
    document: LangiumDocument,
    symbols: MultiMap<AstNode, AstNodeDescription>,
  ): void {
    const name = this.nameProvider.getName(node);
    const isPlace = node.$type === "Stage" || node.$type === "Touchpoint";
    const around = isPlace ? AstUtils.getContainerOfType(node, isJourney) : node.$container;
    if (name && around) symbols.add(around, this.descriptions.createDescription(node, name, document));
  }
}

function isStep(node: AstNode): node is AstNode {
  return node.$type === "Step";
}

function isJourney(node: AstNode): node is AstNode {
  return node.$type === "JourneyMap";
}

/** Of the product's rules this one alone: the others would only make Langium slower. */
function reportTwice(journey: AstNode, accept: ValidationAcceptor): void {
  const names = new Set<string>();
  for (const node of AstUtils.streamAllContents(journey)) {
    if (node.$type !== "Stage" && node.$type !== "Touchpoint") continue;
    const { name } = node as AstNode & { name: string };
    if (names.has(name)) accept("error", `There are two places called ${name}.`, { node });
    names.add(name);
  }
}
