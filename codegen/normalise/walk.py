"""Applies a function to every schema or operation of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from codegen.document import METHODS, CodegenError, Document, Json

Visit = Callable[[Document], Document]

_SCHEMA_MAPS: Final = ("properties", "$defs", "definitions")
_SCHEMA_VALUES: Final = ("items", "additionalProperties")
_SCHEMA_LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
_HOLDERS: Final = (dict, list)
_INSIDE: Final = frozenset({*_SCHEMA_MAPS, *_SCHEMA_VALUES, *_SCHEMA_LISTS})

#: Keywords that only annotate a schema or narrow its values: they never change its Python type.
ANNOTATIONS: Final = frozenset(
    {
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "externalDocs",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "nullable",
        "pattern",
        "readOnly",
        "summary",
        "title",
        "uniqueItems",
        "writeOnly",
        "xml",
        "$comment",
        "$schema",
        # Narrow the values only.
        "contains",
        "dependentRequired",
        "maxContains",
        "minContains",
        "not",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
    }
)


def is_annotation(keyword: str) -> bool:
    """Tell whether a keyword leaves the Python type of a schema as it is."""
    return keyword in ANNOTATIONS or keyword.startswith("x-")


def annotations_of(schema: Document) -> Document:
    """Return the annotations of a schema without the rest."""
    return {key: value for key, value in schema.items() if is_annotation(key)}


def structure(schema: Document) -> Document:
    """Return what of a schema decides its Python type."""
    return {key: value for key, value in schema.items() if not is_annotation(key)}


def map_schema(schema: Json, visit: Visit) -> Json:
    """Return `schema` with `visit` applied to it and everything in it, the innermost first."""
    if isinstance(schema, bool):
        schema = {}
    if not isinstance(schema, dict):
        return schema
    rebuilt = schema.copy()
    if _INSIDE.isdisjoint(schema):
        return visit(rebuilt)
    for key, value in schema.items():
        if key in _SCHEMA_MAPS and isinstance(value, dict):
            rebuilt[key] = {name: map_schema(item, visit) for name, item in value.items()}
        elif key in _SCHEMA_VALUES and isinstance(value, dict):
            rebuilt[key] = map_schema(value, visit)
        elif key in _SCHEMA_LISTS and isinstance(value, list):
            rebuilt[key] = [map_schema(item, visit) for item in value]
    return visit(rebuilt)


def map_schemas(document: Document, visit: Visit) -> Document:
    """Return `document` with `visit` applied to every schema of its components and operations."""

    def rebuild(value: Json) -> Json:
        if isinstance(value, list):
            return [rebuild(item) for item in value]
        if not isinstance(value, dict):
            return value
        rebuilt = value.copy()
        for key, item in value.items():
            if key == "schema":
                rebuilt[key] = map_schema(item, visit)
            elif isinstance(item, _HOLDERS):
                rebuilt[key] = rebuild(item)
        return rebuilt

    components = document.get("components", {})
    rebuilt = {
        section: {} if section == "schemas" else rebuild(entries)
        for section, entries in {**components, "schemas": components.get("schemas", {})}.items()
    }
    for name, schema in components.get("schemas", {}).items():
        with naming(f"schema {name}"):
            rebuilt["schemas"][name] = map_schema(schema, visit)
    paths = {}
    for path, item in document["paths"].items():
        with naming(f"path {path}"):
            paths[path] = rebuild(item)
    return {**document, "paths": paths, "components": rebuilt}


@contextmanager
def naming(place: str) -> Iterator[None]:
    """Make every exception a CodegenError that names `place`, unless it is one already."""
    try:
        yield
    except CodegenError:
        raise
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise CodegenError(f"{place}: {type(error).__name__}: {error}") from error


def map_operations(document: Document, visit: Callable[[str, str, Document], Document]) -> Document:
    """Return `document` with `visit` applied to every (path, method, operation)."""
    paths: Document = {}
    for path, item in document["paths"].items():
        paths[path] = {}
        for key, value in item.items():
            with naming(f"operation {key.upper()} {path}"):
                paths[path][key] = visit(path, key, value) if key in METHODS else value
    return {**document, "paths": paths}


def schemas_in(value: Json) -> Iterator[Document]:
    """Yield every object inside `value`, schemas among them."""
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from schemas_in(item)
    elif isinstance(value, list):
        for item in value:
            yield from schemas_in(item)


def ref_name(schema: Json) -> str | None:
    """Return the component name that a schema refers to, None if it refers to none."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
        return reference.removeprefix("#/components/schemas/")
    return None


def ref_to(name: str) -> Document:
    """Return a reference to the component schema `name`."""
    return {"$ref": f"#/components/schemas/{name}"}


def reachable(pending: Iterable[Json], schemas: Document) -> frozenset[str]:
    """Return the components that schemas refer to, directly or not."""
    left = list(pending)
    found: set[str] = set()
    while left:
        for schema in schemas_in(left.pop()):
            name = ref_name(schema)
            if name is not None and name in schemas and name not in found:
                found.add(name)
                left.append(schemas[name])
    return frozenset(found)
