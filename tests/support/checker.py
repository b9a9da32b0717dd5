"""A platform that checks every request against the description and answers as described.

It shares no code with codegen, the runtime or the emulator.
"""

from __future__ import annotations

import email
import email.policy
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
import jsonschema_rs

from tests.support.documents import description, document, resolve

Json = Any

METHODS = ("get", "post", "put", "patch", "delete")


class BadRequest(AssertionError):
    """A request that the description does not allow."""


def refuse(request: httpx.Request, why: str) -> BadRequest:
    return BadRequest(f"{request.method} {request.url}: {why}")


@cache
def routes() -> list[tuple[str, re.Pattern[str], list[str], Json, Json]]:
    """Return (method, pattern, names, path item, operation), literal paths first."""
    found = []
    for path, item in description()["paths"].items():
        names = re.findall(r"\{([^}]+)\}", path)
        pattern = re.compile(re.sub(r"\\\{[^}]+\\\}", "([^/]+)", re.escape(path)))
        found += [(m.upper(), pattern, names, item, item[m]) for m in METHODS if m in item]
    return sorted(found, key=lambda route: len(route[2]))


def answer(request: httpx.Request) -> httpx.Response:
    """Check a request and answer with the first described success. Raises BadRequest."""
    path = request.url.raw_path.split(b"?")[0].decode()
    for method, pattern, names, item, operation in routes():
        match = pattern.fullmatch(path)
        if match and method == request.method:
            values = dict(zip(names, match.groups(), strict=True))
            check(request, item, operation, values)
            return success(operation)
    raise refuse(request, "no such operation")


def check(request: httpx.Request, item: Json, operation: Json, path: dict[str, str]) -> None:
    declared = [resolve(p) for p in [*item.get("parameters", []), *operation.get("parameters", [])]]
    host = "media.test" if operation.get("x-media-api") else "platform.test"
    if request.url.host != host:
        raise refuse(request, f"belongs on {host}")
    check_path(request, declared, path)
    check_query(request, declared)
    for parameter in declared:
        if parameter["in"] == "header" and parameter.get("required"):
            assert parameter["name"] in request.headers, parameter["name"]
    check_body(request, operation)


def check_path(request: httpx.Request, declared: list[Json], path: dict[str, str]) -> None:
    for parameter in declared:
        if parameter["in"] == "path":
            parts = path[parameter["name"]].split(",")
            schema = resolve(parameter["schema"])
            several = schema.get("type") == "array"
            for part in parts:
                check_text(request, schema.get("items", {}) if several else schema, unquote(part))


def check_query(request: httpx.Request, declared: list[Json]) -> None:
    query = parse_qsl(request.url.query.decode(), keep_blank_values=True)
    known = {p["name"]: p for p in declared if p["in"] == "query"}
    for name, text in query:
        if name not in known:
            raise refuse(request, f"unknown query parameter {name}")
        schema = resolve(known[name]["schema"])
        if schema.get("type") == "array":
            comma = known[name].get("explode") is False
            for part in text.split(",") if comma else [text]:
                check_text(request, schema["items"], part)
        else:
            check_text(request, schema, text)
    for name, parameter in known.items():
        if parameter.get("required") and name not in dict(query):
            raise refuse(request, f"query parameter {name} is missing")


def check_text(request: httpx.Request, schema: Json, text: str) -> None:
    """Check the text of a single value against the type it is declared with."""
    schema = resolve(schema)
    if not text:
        raise refuse(request, "empty value")
    if schema.get("enum") and text not in map(str, schema["enum"]):
        raise refuse(request, f"{text} is none of {schema['enum']}")
    patterns = {
        "integer": r"-?\d+",
        "boolean": "true|false",
        "number": r"-?\d+(\.\d+)?",
    }
    pattern = patterns.get(schema.get("type", ""))
    if schema.get("format") == "date-time":
        pattern = r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d))?"
    if pattern and not re.fullmatch(pattern, text):
        raise refuse(request, f"{text!r} is no {schema.get('format') or schema.get('type')}")


def check_body(request: httpx.Request, operation: Json) -> None:
    described = resolve(operation.get("requestBody"))
    content = request.read()
    if described is None:
        if content:
            raise refuse(request, "a body where none is described")
        return
    if not content:
        if described.get("required"):
            raise refuse(request, "the body is missing")
        return
    if request.headers.get("Content-Length") != str(len(content)):
        raise refuse(request, "no Content-Length, or a wrong one")
    media = request.headers["Content-Type"].split(";")[0]
    if media not in described["content"]:
        raise refuse(request, f"{media} is none of {list(described['content'])}")
    schema = described["content"][media].get("schema", {})
    if media.startswith("multipart/"):
        check_parts(request, schema, content)
    elif media.endswith("json"):
        check_json(request, schema, json.loads(content))
    else:
        check_form(request, schema, dict(parse_qsl(content.decode())))


def check_form(request: httpx.Request, schema: Json, fields: dict[str, str]) -> None:
    from tests.support.documents import members

    properties, required = members(schema)
    if not properties:
        return
    if missing := required - fields.keys():
        raise refuse(request, f"form fields missing: {missing}")


def check_parts(request: httpx.Request, schema: Json, content: bytes) -> None:
    """Either one JSON part first and files after it, or a part for each member."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + content, policy=email.policy.HTTP)
    if message.defects or not message.is_multipart():
        raise refuse(request, f"not multipart: {message.defects}")
    parts = list(message.iter_parts())
    from tests.support.documents import members

    properties, required = members(schema)
    names = [str(part.get_param("name", header="content-disposition")) for part in parts]
    if parts[0].get_content_type() == "application/json" and names[0] == "json":
        given = json.loads(parts[0].get_payload(decode=True))
        if unknown := given.keys() - properties.keys():
            raise refuse(request, f"unknown members {unknown}")
        files = {n for n in required if is_file(properties[n])}
        if files and len(parts) < 2:
            raise refuse(request, f"files missing: {files}")
        return
    if unknown := set(names) - properties.keys():
        raise refuse(request, f"unknown parts {unknown}")
    if missing := required - set(names):
        raise refuse(request, f"parts missing: {missing}")


def is_file(schema: Json) -> bool:
    schema = resolve(schema)
    return resolve(schema.get("items", schema)).get("format") == "binary"


def check_json(request: httpx.Request, schema: Json, value: Json) -> None:
    for error in validator(json.dumps(schema, sort_keys=True)).iter_errors(value):
        raise refuse(request, f"body: {error.message} at {list(error.instance_path)}")


@cache
def validator(schema: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {**plain(json.loads(schema)), "components": {"schemas": plain_schemas()}}
    )


@cache
def plain_schemas() -> Json:
    return {name: plain(s) for name, s in description()["components"]["schemas"].items()}


def plain(schema: Json) -> Json:
    """Return a schema of OpenAPI 3.0 as JSON Schema: null is a type, `oneOf` need not be unique."""
    if isinstance(schema, list):
        return [plain(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {key: plain(item) for key, item in schema.items() if key != "discriminator"}
    if isinstance(found.get("oneOf"), list):
        found["anyOf"] = found.pop("oneOf")
    if schema.get("nullable") is True:
        return {"anyOf": [found, {"type": "null"}]}
    return found


def success(operation: Json) -> httpx.Response:
    """Return what a described success looks like: JSON, bytes, or nothing."""
    for status, response in sorted(operation["responses"].items()):
        if status[0] not in "23":
            continue
        content = resolve(response).get("content", {})
        if status == "302":
            return httpx.Response(302, headers={"Location": "https://example.com/?code=c"})
        media = next((m for m in content if m.endswith("json")), next(iter(content), None))
        if media is None:
            return httpx.Response(int(status))
        if media.endswith("json"):
            body = document(content[media].get("schema", {}))
            return httpx.Response(int(status), json=body)
        return httpx.Response(int(status), content=b"\x00binary", headers={"Content-Type": media})
    raise AssertionError("no success is described")


def operations() -> Iterator[tuple[str, Json, Json]]:
    """Yield (id, path item, operation) for everything described."""
    for item in description()["paths"].values():
        for method in METHODS:
            if method in item:
                yield item[method]["operationId"], item, item[method]
