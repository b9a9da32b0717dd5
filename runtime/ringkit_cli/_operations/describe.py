"""What there is to know about an operation, as plain data for programs."""

from __future__ import annotations

import json
import re
from typing import Final

from ringkit_cli._operations.effects import effect, reads_only
from ringkit_cli._operations.schema import example_arguments, json_schema
from ringkit_cli._operations.table import JsonObject, OperationInfo, resolved

_CODE: Final = re.compile(r"\b[A-Z]{3}-\d{3}\b")


def summary_of(info: OperationInfo) -> JsonObject:
    """Return what a list of operations shows of one."""
    return {
        "id": info.id,
        "name": info.name,
        "method": info.method,
        "path": info.path,
        "summary": info.summary,
        "effect": effect(info),
    }


def describe(info: OperationInfo) -> JsonObject:
    """Return all that is known about an operation, with JSON Schemas."""
    operation = info.operation
    found: JsonObject = {
        **summary_of(info),
        "reads_only": reads_only(info),
        "sections": info.tags,
        "rate_group": operation.rate_group,
        "app_permission": operation.app_permission,
        "user_permission": operation.user_permission,
        "account_feature": info.described.get("x-feature", ""),
        "parameters": [
            {
                "name": p.name,
                "in": p.place,
                "wire_name": p.wire,
                "required": p.required,
                "schema": json_schema(p.schema),
                "description": p.help,
            }
            for p in info.parameters
        ],
        "results": {str(status): name or "none" for status, name in operation.results.items()},
        "errors": _errors(info),
        "example": example_arguments(info),
        "reference": info.reference,
    }
    if info.body_schema is not None:
        found["body"] = {
            "required": info.body_required,
            "schema": json_schema(info.body_schema),
            "files": list(info.file_members),
        }
    if operation.max_body is not None:
        found["max_body_bytes"] = operation.max_body
    if operation.paging is not None:
        found["paging"] = {"style": operation.paging.style, "records": operation.paging.records}
    if info.described.get("deprecated"):
        found["deprecated"] = True
    return {name: value for name, value in found.items() if value not in ("", [], {})}


def _errors(info: OperationInfo) -> list[JsonObject]:
    """Return the error statuses that are described, with the codes of their bodies."""
    found: list[JsonObject] = []
    for status, response in sorted(info.described.get("responses", {}).items()):
        if not status.isdecimal() or int(status) < 400:
            continue
        codes = sorted(
            code
            for content in resolved(response).get("content", {}).values()
            for code in _CODE.findall(json.dumps(json_schema(content.get("schema", {}))))
        )
        found.append({"status": int(status)} | ({"codes": codes} if codes else {}))
    return found
