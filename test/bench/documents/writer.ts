/** Puts statements under each other, two spaces a level. */
export class Writer {
  private readonly lines: string[] = [];
  private indent = "";

  line(statement: string): void {
    this.lines.push(this.indent + statement);
  }

  emptyLine(): void {
    this.lines.push("");
  }

  block(header: string, inside: () => void): void {
    this.line(`${header} {`);
    const around = this.indent;
    this.indent += "  ";
    inside();
    this.indent = around;
    this.line("}");
  }

  get lineCount(): number {
    return this.lines.length;
  }

  get text(): string {
    return `${this.lines.join("\n")}\n`;
  }
}
