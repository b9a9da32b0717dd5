"""Rules about `$ref`: shared parameters, bodies, responses and headers are written in place."""

from __future__ import annotations

from codegen.document import METHODS, CodegenError, Document, Json, lookup
from codegen.normalise.walk import map_schemas, ref_name, ref_to

SCHEMAS = "#/components/schemas/"


def inline_references(document: Document) -> tuple[Document, int]:
    """Replace references to parameters, bodies, responses and headers by what they refer to.

    A parameter keeps the name of its component as `x-component`: its enumeration is named by it.
    Parameters of a path item move into its operations.
    """
    count = 0

    def inline(value: Json, inside: tuple[str, ...] = ()) -> Json:
        nonlocal count
        if isinstance(value, list):
            return [inline(item, inside) for item in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str) and not reference.startswith(SCHEMAS):
            if reference in inside:
                raise CodegenError(f"circular reference {reference}")
            count += 1
            found = inline(lookup(document, reference), (*inside, reference))
            section, name = reference.split("/")[-2:]
            return {**found, "x-component": name} if section == "parameters" else found
        # Inside a schema, only references that lead out of components/schemas remain to inline.
        return {key: inline(item, inside) for key, item in value.items()}

    paths = {path: _spread(inline(item)) for path, item in document["paths"].items()}
    schemas = inline(document.get("components", {}).get("schemas", {}))
    return {**document, "paths": paths, "components": {"schemas": schemas}}, count


def _spread(item: Document) -> Document:
    shared = item.get("parameters", [])
    spread: Document = {}
    for method in METHODS:
        if isinstance(item.get(method), dict):
            own = item[method].get("parameters", [])
            taken = {(parameter["name"], parameter["in"]) for parameter in own}
            inherited = [p for p in shared if (p["name"], p["in"]) not in taken]
            spread[method] = {**item[method], "parameters": inherited + own}
    return spread


def name_deep_references(document: Document) -> tuple[Document, int]:
    """Make a component of every schema that is referred to inside another one."""
    schemas = dict(document["components"]["schemas"])
    moved: dict[str, str] = {}

    def visit(schema: Document) -> Document:
        name = ref_name(schema)
        if name is None or "/" not in name:
            return schema
        if name not in moved:
            moved[name] = "".join(
                part[:1].upper() + part[1:]
                for part in name.split("/")
                if part not in ("properties", "items", "$defs", "definitions")
            )
            while moved[name] in schemas:
                moved[name] += "Part"
            schemas[moved[name]] = lookup(document, schema["$ref"])
        return {**schema, **ref_to(moved[name])}

    rebuilt = map_schemas(document, visit)
    added = {name: schemas[name] for name in moved.values()}
    components = {"schemas": rebuilt["components"]["schemas"] | added}
    return {**rebuilt, "components": components}, len(moved)


def open_dangling_references(document: Document) -> tuple[Document, int]:
    """Make a schema that refers to nothing a schema of any value; drop such mapping targets."""
    known = document["components"]["schemas"]
    count = 0

    def visit(schema: Document) -> Document:
        nonlocal count
        name = ref_name(schema)
        if name is not None and name not in known:
            count += 1
            return {"x-dangling": name}
        mapping = schema.get("discriminator", {}).get("mapping")
        if isinstance(mapping, dict):
            kept = {value: target for value, target in mapping.items() if _target(target) in known}
            count += len(mapping) - len(kept)
            schema = {**schema, "discriminator": {**schema["discriminator"], "mapping": kept}}
        return schema

    return map_schemas(document, visit), count


def _target(reference: str) -> str:
    return reference.removeprefix(SCHEMAS)
