"""Rules about operations: names, parameters, bodies, results, paging and bulk."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from codegen import names
from codegen.document import Document, Json, operations
from codegen.normalise.paging import paging_of
from codegen.normalise.walk import map_operations, structure

_PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")
_JSON: Final = ("application/json", "application/scim+json")
_FORM: Final = "application/x-www-form-urlencoded"
_UPLOADS: Final = ("multipart/form-data", "multipart/mixed")


def identify(document: Document) -> tuple[Document, int]:
    """Give every operation an id, one tag, and the module and function name made from them."""
    seen: set[str] = set()
    count = 0

    def visit(path: str, method: str, operation: Document) -> Document:
        nonlocal count
        identity = operation.get("operationId") or names.snake(f"{method} {path}")
        if identity in seen:
            identity = names.snake(f"{identity} {method} {path}")
        seen.add(identity)
        tag = str((operation.get("tags") or ["Other"])[0])
        count += identity != operation.get("operationId") or operation.get("tags") != [tag]
        return {**operation, "operationId": identity, "tags": [tag]}

    return map_operations(document, visit), count


def authorizations(document: Document) -> tuple[Document, int]:
    """Say what authorizes each operation: `x-security` is token, client or none.

    Requirements are alternatives: with one for a token among them, the token is sent.
    """
    schemes = document.get("components", {}).get("securitySchemes", {})
    count = 0

    def visit(_path: str, _method: str, operation: Document) -> Document:
        nonlocal count
        required = operation.get("security", document.get("security"))
        if required is None:
            return {**operation, "x-security": "token"}
        kinds = {authorization(schemes.get(name, {})) for one in required for name in one}
        found = next((kind for kind in ("token", "client") if kind in kinds), "none")
        count += found != "token"
        return {**operation, "x-security": found}

    return map_operations(document, visit), count


def authorization(scheme: Document) -> str | None:
    """Return what a security scheme asks for: token, client, or None where that is not known."""
    kind, http = scheme.get("type"), str(scheme.get("scheme", "")).lower()
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and http == "bearer"):
        return "token"
    return "client" if kind == "http" and http == "basic" else None


def name_operations(document: Document) -> tuple[Document, int]:
    """Give every operation its function name, unique in the module of its tag.

    `x-key` is the name under which the generator's parser knows it.
    """
    pinned: dict[str, str] = document["x-names"]["operations"]
    by_module: dict[str, list[str]] = defaultdict(list)
    modules: dict[str, str] = {}
    for _, _, operation in operations(document):
        identity = operation["operationId"]
        moved = pinned.get(identity, "").partition(".")[0]
        modules[identity] = moved or names.module(operation["tags"][0])
        by_module[modules[identity]].append(identity)
    # A name in the table stays reserved when its operation is gone.
    reserved: dict[str, list[str]] = defaultdict(list)
    for identity, name in pinned.items():
        if identity not in modules:
            reserved[name.partition(".")[0]].append(name.partition(".")[2])
    python: dict[str, str] = {}
    for module, identities in by_module.items():
        given = {one: pinned[one].partition(".")[2] for one in identities if one in pinned}
        python |= names.operation_names(identities, given, reserved[module])

    keys = {identity: f"operation{number}" for number, identity in enumerate(python)}

    def visit(_path: str, _method: str, operation: Document) -> Document:
        identity = operation["operationId"]
        named = {"x-module": modules[identity], "x-name": python[identity], "x-key": keys[identity]}
        return {**operation, **named}

    return map_operations(document, visit), len(python)


def parameters(document: Document) -> tuple[Document, int]:
    """Bring parameters to one form.

    Every placeholder of the path has a required parameter, in the order of the path; none is
    declared twice; `x-style` is the separator of an array that is one value (`style` and `explode`
    with their OpenAPI defaults), `deepObject`, `json`, or empty; `x-argument` is its Python name.
    """
    pinned: Mapping[str, Mapping[str, str]] = document["x-names"]["arguments"]
    count = 0

    def visit(path: str, _method: str, operation: Document) -> Document:
        nonlocal count
        declared = {(p["name"], p["in"]): p for p in operation.get("parameters", [])}
        placeholders = _PLACEHOLDER.findall(path)
        in_path = [declared.get((n, "path"), _undeclared(n)) for n in placeholders]
        others = [p for p in declared.values() if p["in"] in ("query", "header", "cookie")]
        ordered = [_parameter(p) for p in [*in_path, *others]]
        count += len(ordered) != len(operation.get("parameters", []))
        return {
            **operation,
            "parameters": _with_arguments(ordered, pinned.get(operation["operationId"], {})),
        }

    return map_operations(document, visit), count


#: What stands between the items of an array that is one value.
_SEPARATORS: Final = {"form": ",", "pipeDelimited": "|", "spaceDelimited": " "}


def _undeclared(name: str) -> Document:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _parameter(parameter: Document) -> Document:
    where = parameter["in"]
    schema = parameter.get("schema")
    if schema is None:
        content: Document = next(iter(parameter.get("content", {}).values()), {})
        schema = content.get("schema", {"type": "string"})
    style = parameter.get("style", "form" if where in ("query", "cookie") else "simple")
    exploded = parameter.get("explode", style == "form")
    kept = ("name", "in", "deprecated", "description", "x-component")
    found = {key: parameter[key] for key in kept if key in parameter}
    found["schema"] = schema
    found["required"] = where == "path" or bool(parameter.get("required"))
    separator = "" if exploded or where != "query" else _SEPARATORS.get(style, "")
    is_list = schema.get("type") == "array"
    found["x-style"] = style if style == "deepObject" else separator if is_list else ""
    if "schema" not in parameter:
        found["x-style"] = "json"
    return found


def _with_arguments(found: list[Document], pinned: Mapping[str, str]) -> list[Document]:
    arguments = names.unique_arguments(((p["in"], p["name"]) for p in found), pinned)
    return [{**p, "x-argument": arguments[f"{p['in']}.{p['name']}"]} for p in found]


def bodies(document: Document) -> tuple[Document, int]:
    """Keep one media type for each distinct body: JSON, form, multipart, text, raw.

    `multipart/mixed` is kept where it carries an object that no other type does: what it is
    otherwise, one JSON part and files, is sent as `multipart/form-data`.
    """
    count = 0

    def visit(_path: str, _method: str, operation: Document) -> Document:
        nonlocal count
        content: Document = (operation.get("requestBody") or {}).get("content", {})
        kept = _distinct_bodies(content)
        count += len(content) - len(kept)
        return {
            **operation,
            "x-bodies": kept,
            "x-body-required": bool(kept and operation["requestBody"].get("required")),
        }

    return map_operations(document, visit), count


def _distinct_bodies(content: Document) -> list[Document]:
    order = [*_JSON, _FORM, *_UPLOADS]
    known = sorted((media for media in content if media in order), key=order.index)
    others = [media for media in content if media not in order]
    kept: list[Document] = []
    for media in [*known, *others]:
        entry = content[media] or {}
        schema = entry.get("schema", {})
        kind = "json" if _is_json(media, schema) else _body_kind(media, schema)
        if kind == "mixed" and not _carries_object(schema):
            continue
        if kind == "text" or (kind == "raw" and not _carries_object(schema)):
            schema = {"type": "string", **({} if kind == "text" else {"format": "binary"})}
        if kind == "raw" and (raw := [body for body in kept if body["kind"] == "raw"]):
            # One of several types: the file says which.
            raw[0]["media"] = ""
            continue
        same = [body for body in kept if structure(body["schema"]) == structure(schema)]
        if same and kind != "multipart":
            continue
        if kind == "multipart" and same:
            # The same members, with files beside them.
            same[0]["x-attachments"] = entry.get("x-attachments") or {"name": "attachment"}
            continue
        anything = kind == "raw" and "*" in media
        body = {"kind": kind, "media": "" if anything else media, "schema": schema, "suffix": ""}
        kept.append({**body, **{k: v for k, v in entry.items() if k.startswith("x-")}})
    for body in kept:
        body["suffix"] = "Request" if len(kept) == 1 else _suffix(body)
    return kept


def _suffix(body: Document) -> str:
    bulk = body["kind"] == "json" and body["media"].startswith("application/vnd.")
    return "BulkRequest" if bulk else _SUFFIXES[body["kind"]]


_SUFFIXES: Final = {
    "multipart": "Request", "json": "JsonRequest", "mixed": "MixedRequest",
    "form": "FormRequest", "raw": "RawRequest", "text": "TextRequest",
}  # fmt: skip


def _body_kind(media: str, schema: Document) -> str:
    kinds = {_FORM: "form", _UPLOADS[0]: "multipart", _UPLOADS[1]: "mixed"}
    is_text = media.startswith("text/") and "*" not in media and schema.get("format") != "binary"
    return kinds.get(media, "text" if is_text and not _carries_object(schema) else "raw")


def _is_json(media: str, schema: Document) -> bool:
    """Any type at all (`*/*`) is JSON where an object or a list of them is described."""
    if media in ("*/*", "application/*"):
        return _carries_object(schema) or schema.get("type") == "array"
    return media in _JSON or media.endswith("+json")


def _carries_object(schema: Document) -> bool:
    return "properties" in schema or "$ref" in schema


def results(document: Document) -> tuple[Document, int]:
    """Say for each success status what comes back: JSON, text, bytes, a location or nothing.

    JSON wins over other types. A status class (`2XX`) or `default` counts as 200.
    """
    count = 0

    def visit(_path: str, _method: str, operation: Document) -> Document:
        nonlocal count
        found: Document = {}
        for status, response in operation.get("responses", {}).items():
            code = _success(status, operation["responses"])
            if code:
                found[code] = _result(response or {}, code)
                count += len((response or {}).get("content", {})) > 1
        # Nothing but errors described: a success is one without content.
        return {**operation, "x-results": found or {"200": None}}

    return map_operations(document, visit), count


def _success(status: str, responses: Document) -> str | None:
    if status in ("default", "2XX"):
        has_other = any(code[:1] == "2" and code.isdigit() for code in responses)
        return None if has_other else "200"
    return status if status[:1] == "2" or status == "302" else None


def _result(response: Document, status: str) -> Json:
    if status == "302":
        return {"kind": "location", "schema": {"type": "string"}}
    content = response.get("content", {})
    for media, entry in content.items():
        if _is_json(media, (entry or {}).get("schema", {})):
            return {"kind": "json", "schema": (entry or {}).get("schema", {}), "media": media}
    if not content:
        return None
    if all(media.startswith("text/") for media in content):
        return {"kind": "text", "schema": {"type": "string"}}
    if any(media.startswith("multipart/") for media in content):
        return {"kind": "multipart", "schema": {}}
    return {"kind": "bytes", "schema": {"type": "string", "format": "binary"}}


def lists_and_bulk(document: Document) -> tuple[Document, int]:
    """Mark operations that page through records and those that take several ids at once."""
    schemas = document["components"]["schemas"]
    count = 0

    def visit(_path: str, method: str, operation: Document) -> Document:
        nonlocal count
        bulk = _declared_bulk(operation) or _bulk(operation)
        paging = operation.get("x-paging") or paging_of(method, operation, schemas)
        if bulk and paging and paging["style"] == "single":
            paging = None  # what `several ids` give is a list, not pages
        count += bool(paging) + bool(bulk)
        in_path = bulk if bulk and bulk.get("in") != "body" else None
        found = _with_several(operation, in_path["parameter"]) if in_path else operation
        if in_path and found["x-results"].get("207"):
            # Read by `bulk`, never as the result of one id.
            several = {"kind": "multipart", "schema": {}}
            found = {**found, "x-results": {**found["x-results"], "207": several}}
        found = {**found, "x-results": _readable(found["x-results"], method, bulk=bool(bulk))}
        return {**found, "x-paging": paging, "x-bulk": bulk}

    return map_operations(document, visit), count


def _readable(found: Document, method: str, *, bulk: bool) -> Document:
    """Say what one result is where only multipart ones are described.

    The answers for several ids are read by `bulk`; that for one of them has any form, or none if
    it was deleted. Without several ids, a multipart result is read as bytes.
    """
    if any(not result or result["kind"] != "multipart" for result in found.values()):
        return found
    if bulk:
        one = None if method == "delete" else {"kind": "json", "schema": {}, "media": "*/*"}
        return {"204" if method == "delete" else "200": one, **found}
    content = {"kind": "bytes", "schema": {"type": "string", "format": "binary"}}
    return dict.fromkeys(found, content)


def explicit_targets(document: Document) -> tuple[Document, int]:
    """Mark what destroys or replaces something when it is called without arguments.

    `x-explicit` on a path parameter: it has no default, so that the target must be named.
    `x-delete-all` on an operation: it deletes a whole collection unless a filter is given.
    """
    count = 0

    def visit(path: str, method: str, operation: Document) -> Document:
        nonlocal count
        if method not in ("delete", "put"):
            return operation
        target = _own_target(path, operation)
        if target is None and method == "delete" and not _needs_argument(operation):
            if _is_collection(document, path):
                count += 1
                return {**operation, "x-delete-all": True}
            target = _innermost(operation)
        if target is None:
            return operation
        count += 1
        parameters = [
            {**p, "x-explicit": True} if p["name"] == target else p for p in operation["parameters"]
        ]
        return {**operation, "parameters": parameters}

    return map_operations(document, visit), count


def _own_target(path: str, operation: Document) -> str | None:
    """Return the parameter at the end of the path, if it means the caller by default."""
    last = path.rstrip("/").rpartition("/")[2].strip("{}")
    return last if last in _own(operation) else None


def _own(operation: Document) -> list[str]:
    return [
        p["name"]
        for p in operation["parameters"]
        if p["in"] == "path" and p["schema"].get("x-default") == "~"
    ]


def _innermost(operation: Document) -> str | None:
    return next(reversed(_own(operation)), None)


def _needs_argument(operation: Document) -> bool:
    own = _own(operation)
    required = any(p["required"] and p["name"] not in own for p in operation["parameters"])
    return required or bool(operation["x-body-required"])


def _is_collection(document: Document, path: str) -> bool:
    """Whether a path is that of a list, or of things that can be deleted one by one."""
    paths = document["paths"]
    one = re.compile(re.escape(path.rstrip("/")) + r"/\{[^/}]+\}")
    singles = any("delete" in item for other, item in paths.items() if one.fullmatch(other))
    return singles or bool(paths[path].get("get", {}).get("x-paging"))


def _with_several(operation: Document, name: str) -> Document:
    """Declare that a path parameter takes several ids, where it is declared as one."""
    found = []
    for parameter in operation["parameters"]:
        schema = parameter["schema"]
        if (
            parameter["name"] == name
            and parameter["in"] == "path"
            and schema.get("type") != "array"
        ):
            several = {"type": "array", "items": schema}
            default = {"x-default": schema["x-default"]} if "x-default" in schema else {}
            parameter = {**parameter, "schema": {**several, **default}}
        found.append(parameter)
    return {**operation, "parameters": found}


def _declared_bulk(operation: Document) -> Document | None:
    """Return what an overlay says, if the edition has the parameter it says it about.

    `{parameter, limit, in}`: `in` is `path` (the default), or `body` for operations with an id in
    each of the `records` of their body; `parameter` then is the name of that member.
    """
    bulk: Document | None = operation.get("x-bulk")
    names_in_path = {p["name"] for p in operation["parameters"] if p["in"] == "path"}
    if bulk is None or bulk.get("in") == "body":
        return bulk
    return bulk if bulk["parameter"] in names_in_path else None


def _bulk(operation: Document) -> Document | None:
    for parameter in operation["parameters"]:
        schema = parameter["schema"]
        if parameter["in"] == "path" and schema.get("type") == "array":
            limit = schema.get("maxItems")
            return {"parameter": parameter["name"], **({"limit": limit} if limit else {})}
    return None
