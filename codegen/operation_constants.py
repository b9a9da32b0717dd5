"""Writes the `Operation(...)` constant of each operation as Python code."""

from __future__ import annotations

from typing import Any

from codegen.document import Document
from codegen.facts_text import size_in_bytes
from codegen.operation_views import PayloadView


def constant(
    path: str,
    method: str,
    operation: Document,
    results: dict[str, str],
    payloads: list[PayloadView],
) -> list[tuple[str, str]]:
    """Return the arguments of the constant: (name, code)."""
    styles = {p["name"]: p["x-style"] for p in operation["parameters"] if p["x-style"]}
    entries: list[tuple[str, str]] = [
        ("id", repr(operation["operationId"])),
        ("method", repr(method.upper())),
        ("path", repr(path)),
        ("rate_group", repr(operation.get("x-throttling-group", ""))),
        ("results", _results_code(results)),
    ]
    size = operation.get("x-request-max-body-size")
    optional: list[tuple[str, Any]] = [
        ("payloads", f"({', '.join(item.code for item in payloads)},)" if payloads else ""),
        ("styles", repr(dict(sorted(styles.items()))) if styles else ""),
        ("media", "True" if operation.get("x-media-api") else ""),
        ("max_body", f"{size_in_bytes(str(size)):_}" if size and payloads else ""),
        ("paging", _paging_code(operation.get("x-paging"))),
        ("bulk", _bulk_code(operation.get("x-bulk"))),
        ("app_permission", _quoted(operation.get("x-app-permission"))),
        ("user_permission", _quoted(operation.get("x-user-permission"))),
        ("security", repr(operation["x-security"]) if operation["x-security"] != "token" else ""),
    ]
    return entries + [(key, code) for key, code in optional if code]


def _results_code(results: dict[str, str]) -> str:
    entries = [f"{status}: {annotation!r}" for status, annotation in results.items()]
    return "{" + ", ".join(entries) + "}"


def _paging_code(paging: Document | None) -> str:
    if not paging:
        return ""
    place = f", {paging['in']!r}" if paging.get("in", "query") != "query" else ""
    return f"Paging({paging['style']!r}, {paging['records']!r}{place})"


def _bulk_code(bulk: Document | None) -> str:
    if not bulk:
        return ""
    limit = f", {bulk['limit']}" if bulk.get("limit") else ""
    place = f", place={bulk['in']!r}" if bulk.get("in", "path") != "path" else ""
    return f"Bulk({bulk['parameter']!r}{limit}{place})"


def _quoted(value: Any) -> str:
    return repr(str(value)) if value else ""
