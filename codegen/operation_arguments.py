"""Builds the views of arguments and request bodies of an operation."""

from __future__ import annotations

from typing import Any, Final

from codegen.annotations import list_item
from codegen.dict_views import DictBuilder
from codegen.document import Document, takes_ids
from codegen.facts_text import constraints, prose_of
from codegen.normalise.walk import ref_name
from codegen.operation_views import ArgumentView, PayloadView

#: Media types that are sent as `application/json`.
_PLAIN_JSON: Final = frozenset({"application/json", "*/*", "application/*"})


def argument_view(parameter: Document, annotation: str, schemas: Document) -> ArgumentView:
    """Return the view of one parameter, whose type the generator calls `annotation`."""
    schema = parameter["schema"]
    where = parameter["in"]
    if where in ("header", "cookie"):
        annotation = "str"
    annotation = _taken(annotation, parameter)
    if annotation == "datetime":
        annotation = "datetime | date"
    if item := list_item(annotation):
        item = _taken(item, parameter)
        annotation = f"{item} | Sequence[{item}]"
    default = ""
    if where == "path":
        # An id of an answer may be absent for a type checker; the call refuses it then.
        annotation = f"{annotation} | Unset"
        if schema.get("x-default") == "~" and not parameter.get("x-explicit"):
            default = '"~"'
    elif not parameter["required"]:
        annotation, default = f"{annotation} | Unset | None", "UNSET"
    facts = constraints(
        {k: v for k, v in schema.items() if not (default == '"~"' and k == "x-default")}
    )
    if parameter.get("deprecated") and "deprecated" not in facts:
        facts.append("deprecated")
    if prose := prose_of({**schema, **parameter}):
        facts.insert(0, prose)
    return ArgumentView(
        parameter["x-argument"],
        parameter["name"],
        where,
        annotation,
        default,
        _enumerated(schema, schemas),
        parameter.get("x-text", ""),
        facts,
        "deprecated" in facts,
    )


def _enumerated(schema: Document, schemas: Document) -> list[Any]:
    """Return the values of an enumeration, or of an array of one."""
    inner: Document = schema.get("items", schema)
    found: list[Any] = schemas.get(ref_name(inner) or "", inner).get("enum", [])
    return found


def _taken(annotation: str, parameter: Document) -> str:
    """Return what is taken for one value: ids are numbers in some answers and texts in paths."""
    return "str | int" if annotation in ("str", "int") and takes_ids(parameter) else annotation


def by_need(argument: ArgumentView) -> tuple[int, int]:
    """Required arguments first; among them and the others, the path before the rest."""
    return int(bool(argument.default)), int(argument.where != "path")


def payload_view(
    body: Document, annotation: str, schemas: Document, dicts: DictBuilder
) -> PayloadView:
    """Return the view of one form of request body."""
    kind = body["kind"]
    model = annotation
    annotation = dicts.accepting(annotation)
    attachments = body.get("x-attachments", {}).get("name", "")
    code = [repr(kind), repr(model)]
    if kind in ("raw", "text") or (kind == "json" and body["media"] not in _PLAIN_JSON):
        code.append(f"media={body['media']!r}")
    if kind in ("multipart", "mixed"):
        files = _file_parts(body, model, schemas)
        code.append(f"files={files!r}")
    envelope = body.get("x-envelope") or ("json" if kind == "mixed" or attachments else "")
    if envelope:
        code.append(f"envelope={envelope!r}")
    if attachments:
        code.append(f"attachments={attachments!r}")
    return PayloadView(kind, model, annotation, f"Payload({', '.join(code)})", attachments)


def _file_parts(body: Document, model: str, schemas: Document) -> dict[str, str]:
    """Return the part name for each member that is a file, by its JSON name."""
    named = body.get("x-file-parts", {})
    files = {}
    for wire, schema in schemas.get(model, {}).get("properties", {}).items():
        item = schema.get("items", schema)
        if item.get("format") == "binary":
            files[wire] = named.get(wire, wire)
    return files
