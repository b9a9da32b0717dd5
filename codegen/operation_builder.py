"""Builds the views of operations from the normalised document and the generator's endpoints."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from openapi_python_client.parser.openapi import Endpoint

from codegen import names
from codegen.annotations import Annotator, list_item
from codegen.dict_views import DictBuilder
from codegen.document import CodegenError, Document, operations
from codegen.facts_text import prose_of, sentence, size_in_bytes
from codegen.normalise.walk import naming
from codegen.operation_arguments import argument_view, by_need, payload_view
from codegen.operation_constants import constant
from codegen.operation_views import ArgumentView, ModuleView, OperationView, PayloadView
from codegen.texts import summary_of
from codegen.views import Classes

_REFERENCE: Final = "https://developers.ringcentral.com/api-reference"


def modules_of(
    document: Document, endpoints: dict[str, Endpoint], classes: Classes, dicts: DictBuilder
) -> list[ModuleView]:
    """Return a view of every module of operations, by name."""
    by_module: dict[str, list[OperationView]] = defaultdict(list)
    tags: dict[str, str] = {}
    fields = {
        model.name: {item.name: item.annotation for item in model.fields}
        for model in classes.models
    }
    for path, method, operation in operations(document):
        endpoint = endpoints.get(operation["x-key"])
        if endpoint is None:
            raise CodegenError(f"operation {operation['operationId']} did not arrive")
        with naming(f"operation {operation['operationId']} ({method.upper()} {path})"):
            builder = _Builder(document, operation, endpoint, classes.annotator, fields, dicts)
            view = builder.view(path, method)
        by_module[operation["x-module"]].append(view)
        tag = operation["tags"][0]
        if names.module(tag) == operation["x-module"]:
            tags[operation["x-module"]] = tag
    modules = {**classes.modules, **dicts.modules()}
    return [
        ModuleView(
            name=name,
            tag=tags.get(name, sentence(name)),
            class_name=names.pascal(tags.get(name, name)),
            operations=sorted(by_module[name], key=lambda view: view.name),
            modules=modules,
        )
        for name in sorted(by_module)
    ]


class _Builder:
    """Builds the view of one operation."""

    def __init__(
        self,
        document: Document,
        operation: Document,
        endpoint: Endpoint,
        annotator: Annotator,
        fields: Mapping[str, Mapping[str, str]],
        dicts: DictBuilder,
    ) -> None:
        self._dicts = dicts
        self._schemas = document["components"]["schemas"]
        self._operation = operation
        self._endpoint = endpoint
        self._annotator = annotator
        self._fields = fields

    def view(self, path: str, method: str) -> OperationView:
        operation = self._operation
        summary, rest = summary_of(operation.get("x-text", ""))
        results = self._results()
        arguments = sorted(self._arguments(), key=by_need)
        payloads = self._payloads()
        returns = _returns(results)
        record = self._record(returns) if operation.get("x-paging") else ""
        bulk = _bulk_in_path(operation)
        kind = "PagedCall" if record else "BulkCall" if bulk else "Call"
        return OperationView(
            name=operation["x-name"],
            identity=operation["operationId"],
            method=method.upper(),
            path=path,
            arguments=arguments,
            payloads=payloads,
            body_required=operation["x-body-required"],
            returns=returns,
            record=record,
            records_place=operation["x-paging"]["records"] if record else "",
            kind=kind,
            constant=constant(path, method, operation, results, payloads),
            title=summary or f"{sentence(operation['x-name'])}.",
            prose=prose_of(operation) or rest,
            example=operation.get("x-example", ""),
            facts=_operation_facts(operation),
            reference=_reference(operation),
            results=[(status, found or "nothing") for status, found in results.items()],
            failures=_failures(operation),
            bulk_argument=_bulk_argument(operation, bulk) if bulk else "",
            deprecated=bool(operation.get("deprecated")),
            deletes_all=bool(operation.get("x-delete-all")),
        )

    def _arguments(self) -> list[ArgumentView]:
        endpoint = self._endpoint
        props = {
            (where, prop.name.get_untrusted_value()): prop
            for where, found in (
                ("path", endpoint.path_parameters),
                ("query", endpoint.query_parameters),
                ("header", endpoint.header_parameters),
                ("cookie", endpoint.cookie_parameters),
            )
            for prop in found
        }
        arguments = []
        for parameter in self._operation["parameters"]:
            prop = props.get((parameter["in"], parameter["x-argument"]))
            if prop is None:
                raise CodegenError(
                    f"operation {self._operation['operationId']}: parameter "
                    f"{parameter['name']} did not arrive"
                )
            arguments.append(argument_view(parameter, self._annotator.of(prop), self._schemas))
        return arguments

    def _results(self) -> dict[str, str]:
        """Return the annotation for each success status, empty where nothing comes back."""
        props = {
            response.status_code.pattern: response.prop for response in self._endpoint.responses
        }
        found: dict[str, str] = {}
        for status, result in self._operation["x-results"].items():
            if result is None:
                found[status] = ""
            elif result["kind"] == "multipart":
                found[status] = "*"
            elif result["kind"] == "bytes":
                found[status] = "bytes"
            elif result["kind"] in ("text", "location"):
                found[status] = "str"
            else:
                found[status] = self._annotator.of(props[status])
        return found

    def _payloads(self) -> list[PayloadView]:
        arrived = [body.prop for body in self._endpoint.bodies]
        bodies = self._operation["x-bodies"]
        if len(arrived) != len(bodies):
            raise CodegenError(f"operation {self._operation['operationId']}: a body did not arrive")
        return [
            payload_view(body, self._annotator.of(prop), self._schemas, self._dicts)
            for body, prop in zip(bodies, arrived, strict=True)
        ]

    def _record(self, returns: str) -> str:
        annotation = returns
        for step in self._operation["x-paging"]["records"].split("."):
            fields = self._fields.get(annotation, {})
            python = self._schemas.get(annotation, {}).get("x-fields", {}).get(step, "")
            annotation = fields.get(python, "Any")
            if annotation == "Any":
                break
        return list_item(annotation.removesuffix(" | None")) or "Any"


def _returns(results: dict[str, str]) -> str:
    found = [annotation or "None" for annotation in results.values() if annotation != "*"]
    parts = list(dict.fromkeys(found))
    if "Any" in parts:
        return "Any"
    return " | ".join(sorted(parts, key=lambda part: part == "None")) or "None"


def _bulk_in_path(operation: Document) -> Document | None:
    bulk: Document | None = operation.get("x-bulk")
    return bulk if bulk and bulk.get("in") != "body" else None


def _bulk_argument(operation: Document, bulk: Document) -> str:
    wanted = bulk["parameter"]
    for parameter in operation["parameters"]:
        if parameter["name"] == wanted:
            return str(parameter["x-argument"])
    raise CodegenError(f"operation {operation['operationId']}: no parameter {wanted}")


def _reference(operation: Document) -> str:
    tag = re.sub(r"[^A-Za-z0-9]+", "-", operation["tags"][0])
    return f"{_REFERENCE}/{tag}/{quote(operation['operationId'])}"


_AUTHORIZED: Final = {
    "client": "Authorized by the secret of the application, without an access token.",
    "none": "Sent without an access token.",
}


def _operation_facts(operation: Document) -> list[str]:
    group = operation.get("x-throttling-group")
    facts = [f"Rate group {group}." if group and group != "NoThrottling" else "Not rate limited."]
    if found := _AUTHORIZED.get(operation["x-security"]):
        facts.append(found)
    if permission := operation.get("x-app-permission"):
        facts.append(f"App permission {permission}.")
    if permission := operation.get("x-user-permission"):
        facts.append(f"User permission {permission}.")
    if feature := operation.get("x-feature"):
        facts.append(f"Account feature {feature}.")
    if (size := operation.get("x-request-max-body-size")) and operation["x-bodies"]:
        facts.append(f"Request body up to {size_in_bytes(str(size)):,} bytes.")
    if operation.get("x-media-api"):
        facts.append("Sent to the media host.")
    if operation.get("deprecated"):
        facts.append("Deprecated.")
    return facts


def _failures(operation: Document) -> list[str]:
    return [code for code in operation.get("responses", {}) if code[:1] in "45" and code.isdigit()]
