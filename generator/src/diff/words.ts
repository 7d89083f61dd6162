import type { EnumType, Scalar, Side, Type } from "../model/types.js";

/** A name or type as shown in a sentence. */
export function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** `a`, `b` and `c` */
export function list(texts: readonly string[], word = "and"): string {
  const all = texts.map(code);
  const last = all.pop() ?? "";
  return all.length === 0 ? last : `${all.join(", ")} ${word} ${last}`;
}

export function values(all: readonly Scalar[]): string {
  return list(all.map(String));
}

/** A property of a type as a program reaches it. */
export function member(owner: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${owner}.${name}` : `${owner}[${JSON.stringify(name)}]`;
}

/** The type callers see, as TypeScript. */
export function typeWords(type: Type, side: Side): string {
  switch (type.kind) {
    case "text":
    case "id":
      return "string";
    case "decimal":
      return side === "request" ? "DecInput" : "Dec";
    case "integer":
      return "number";
    case "time":
      return side === "request" ? "number | Date" : "number";
    case "boolean":
      return "boolean";
    case "untyped":
      return "Json";
    case "const":
      return JSON.stringify(type.value);
    case "enum":
      return [
        ...type.values.map((value) => JSON.stringify(value)),
        ...(isOpen(type, side) ? [openEnd(type)] : []),
      ].join(" | ");
    case "named":
      return side === "request" ? type.shape.inputName : type.shape.name;
    case "list": {
      const item = typeWords(type.item, side);
      return `${/[|]/.test(item) ? `(${item})` : item}[]`;
    }
    case "map":
      return `Record<string, ${typeWords(type.item, side)}>`;
    case "nullable":
      return side === "request" && type.sent !== true ? typeWords(type.of, side) : `${typeWords(type.of, side)} | null`;
  }
}

/** Response enums take values the spec does not list, unless it says otherwise. */
export function isOpen(type: Pick<EnumType, "open">, side: Side): boolean {
  return type.open ?? side === "response";
}

function openEnd(type: EnumType): string {
  return type.values.every((value) => typeof value === "number") ? "(number & {})" : "(string & {})";
}
