"""Rules about discriminators: each has a mapping, and the member it names is declared."""

from __future__ import annotations

from codegen.document import Document, Json
from codegen.normalise.walk import map_schemas, ref_name


def write_mappings(document: Document) -> tuple[Document, int]:
    """Give every union with a discriminator a mapping; without one, names of schemas are values.

    Where a schema allows one value for the discriminator only, that value names it instead. Runs
    before components get other names.
    """
    schemas = document["components"]["schemas"]
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        discriminator = schema.get("discriminator")
        members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
        if not isinstance(discriminator, dict) or discriminator.get("mapping") or not members:
            return schema
        mapping = {}
        for name in filter(None, map(ref_name, members)):
            value = _only_value(schemas, name, discriminator["propertyName"]) or name
            mapping[value] = f"#/components/schemas/{name}"
        count += 1
        return {**schema, "discriminator": {**discriminator, "mapping": mapping}}

    return map_schemas(document, visit), count


def _only_value(schemas: Document, name: str, member: str, depth: int = 0) -> str | None:
    schema = schemas.get(name, {})
    if not isinstance(schema, dict) or depth > len(schemas):
        return None
    declared = schema.get("properties", {}).get(member, {})
    target = ref_name(declared)
    declared = schemas.get(target, {}) if target else declared
    values = declared.get("enum", [declared["const"]] if "const" in declared else [])
    if len(values) == 1 and isinstance(values[0], str):
        return str(values[0])
    for inner in schema.get("allOf", []):
        target = ref_name(inner)
        found = (
            _only_value(schemas, target, member, depth + 1)
            if target
            else _only_value({"": inner}, "", member)
        )
        if found:
            return found
    return None


def declare_discriminators(document: Document) -> tuple[Document, int]:
    """Declare the member that a discriminator names in every schema of the union that lacks it.

    Its values are those that the mapping has for the schema. Without a field, it could be neither
    read nor sent.
    """
    schemas = document["components"]["schemas"]
    missing: dict[str, Document] = {}

    def visit(schema: Document) -> Document:
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict):
            return schema
        name = discriminator["propertyName"]
        if "anyOf" not in schema:
            if "properties" in schema and name not in schema["properties"]:
                properties = {name: {"type": "string"}, **schema["properties"]}
                return {**schema, "properties": properties}
            return schema
        for member in map(ref_name, schema["anyOf"]):
            target = _object(schemas, member)
            if target is not None and name not in schemas[target]["properties"]:
                values = _values(discriminator.get("mapping", {}), member)
                declared = missing.setdefault(target, {}).setdefault(name, {"type": "string"})
                if values:
                    declared["enum"] = sorted({*declared.get("enum", []), *values})
        return schema

    rebuilt = map_schemas(document, visit)
    found = rebuilt["components"]["schemas"]
    for name, members in missing.items():
        found[name] = {**found[name], "properties": {**members, **found[name]["properties"]}}
    return rebuilt, len(missing)


def _object(schemas: Document, name: str | None) -> str | None:
    """Return the component with members that `name` leads to."""
    seen: set[str] = set()
    while name is not None and name in schemas and name not in seen:
        if "properties" in schemas[name]:
            return name
        seen.add(name)
        name = ref_name(schemas[name])
    return None


def _values(mapping: Json, name: str | None) -> list[str]:
    return [value for value, target in mapping.items() if target.rpartition("/")[2] == name]
