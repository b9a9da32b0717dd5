"""What the templates show of operations. Used by the project only."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, Final

from attrs import frozen
from openapi_python_client.parser.openapi import Endpoint

from codegen import names
from codegen.annotations import list_item, names_in
from codegen.document import CodegenError, Document, operations
from codegen.facts_text import constraints, sentence, size_in_bytes
from codegen.normalise.walk import ref_name
from codegen.views import Classes

_REFERENCE: Final = "https://developers.ringcentral.com/api-reference"


@frozen
class ArgumentView:
    """One argument of an endpoint function."""

    name: str
    wire: str
    where: str
    annotation: str
    default: str
    values: list[Any]
    facts: list[str]

    @property
    def declaration(self) -> str:
        """The argument as it stands in a signature."""
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@frozen
class PayloadView:
    """One form a request body may have."""

    kind: str
    model: str
    annotation: str
    code: str
    attachments: str


@frozen
class OperationView:
    """One operation: the function, the methods, the constant with its facts."""

    name: str
    identity: str
    method: str
    path: str
    arguments: list[ArgumentView]
    payloads: list[PayloadView]
    body_required: bool
    returns: str
    record: str
    kind: str
    constant: list[tuple[str, str]]
    title: str
    prose: str
    facts: list[str]
    reference: str
    results: list[tuple[str, str]]
    failures: list[str]
    bulk_argument: str
    deprecated: bool

    @property
    def call_type(self) -> str:
        """The annotation of what the function returns."""
        if self.kind == "PagedCall":
            return f"PagedCall[{self.returns}, {self.record}]"
        return f"{self.kind}[{self.returns}]"

    @property
    def attachments(self) -> str:
        """The name of the part that files beside the body go to, empty if there are none."""
        return next((item.attachments for item in self.payloads if item.attachments), "")

    @property
    def signatures(self) -> list[list[str]]:
        """The argument lists of the overloads; one for an operation with one form of body."""
        plain = [argument.declaration for argument in self.arguments]
        optional = "" if self.body_required else " | Unset = UNSET"
        if not self.payloads:
            return [plain]
        forms = []
        for payload in self.payloads:
            forms.append([*plain, f"body: {payload.annotation}{optional}"])
            if payload.attachments:
                files = "attachments: File | Sequence[File]"
                forms.append([*plain, f"body: {payload.annotation}", files])
        return forms

    @property
    def signature(self) -> list[str]:
        """The argument list of the implementation: every form at once."""
        plain = [argument.declaration for argument in self.arguments]
        if not self.payloads:
            return plain
        either = " | ".join(dict.fromkeys(item.annotation for item in self.payloads))
        body = f"body: {either}" + ("" if self.body_required else " | Unset = UNSET")
        files = "attachments: File | Sequence[File] | Unset = UNSET"
        return [*plain, body, *([files] if self.attachments else [])]

    @property
    def passed(self) -> list[str]:
        """The names of all arguments, to hand them on."""
        found = [argument.name for argument in self.arguments]
        found += ["body"] if self.payloads else []
        return found + (["attachments"] if self.attachments else [])

    def placed(self, where: str) -> list[ArgumentView]:
        """Return the arguments that go to the path, the query or the headers."""
        return [argument for argument in self.arguments if argument.where == where]


@frozen
class ModuleView:
    """One module: the operations of one tag."""

    name: str
    tag: str
    class_name: str
    operations: list[OperationView]
    modules: dict[str, str]

    @property
    def used(self) -> set[str]:
        """Every name in the annotations of the module."""
        texts = [
            text
            for operation in self.operations
            for text in [operation.call_type, *operation.signature]
        ]
        return set().union(*map(names_in, texts))

    @property
    def imports(self) -> list[tuple[str, str]]:
        """The generated classes that the annotations use: (module, name)."""
        return sorted((self.modules[name], name) for name in self.used if name in self.modules)

    def uses(self, name: str) -> bool:
        """Tell whether an annotation of the module uses `name`."""
        return name in self.used

    @property
    def call_types(self) -> list[str]:
        """The kinds of call that the functions return."""
        return sorted({operation.kind for operation in self.operations})

    @property
    def optional(self) -> bool:
        """Whether a function of the module has an argument that may be left out."""
        signatures = (s for operation in self.operations for s in operation.signature)
        return any(signature.endswith("= UNSET") for signature in signatures)

    @property
    def overloaded(self) -> bool:
        """Whether a function of the module has several forms."""
        return any(len(operation.signatures) > 1 for operation in self.operations)


def modules_of(
    document: Document, endpoints: dict[str, Endpoint], classes: Classes
) -> list[ModuleView]:
    """Return a view of every module of operations, by name."""
    by_module: dict[str, list[OperationView]] = defaultdict(list)
    tags: dict[str, str] = {}
    for path, method, operation in operations(document):
        endpoint = endpoints.get(operation["x-key"])
        if endpoint is None:
            raise CodegenError(f"operation {operation['operationId']} did not arrive")
        view = _Builder(document, operation, endpoint, classes).view(path, method)
        by_module[operation["x-module"]].append(view)
        tags[operation["x-module"]] = operation["tags"][0]
    return [
        ModuleView(
            name=name,
            tag=tags[name],
            class_name=names.pascal(tags[name]),
            operations=sorted(by_module[name], key=lambda view: view.name),
            modules=classes.modules,
        )
        for name in sorted(by_module)
    ]


class _Builder:
    """Builds the view of one operation."""

    def __init__(
        self, document: Document, operation: Document, endpoint: Endpoint, classes: Classes
    ) -> None:
        self._schemas = document["components"]["schemas"]
        self._operation = operation
        self._endpoint = endpoint
        self._annotator = classes.annotator
        self._fields = (
            {
                model.name: {item.name: item.annotation for item in model.fields}
                for model in classes.models
            }
            if operation.get("x-paging")
            else {}
        )

    def view(self, path: str, method: str) -> OperationView:
        operation = self._operation
        results = self._results()
        arguments = sorted(self._arguments(), key=_by_need)
        payloads = self._payloads()
        returns = _returns(results)
        record = self._record(returns) if operation.get("x-paging") else ""
        bulk = operation.get("x-bulk")
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
            kind=kind,
            constant=self._constant(path, method, results, payloads),
            title=sentence(operation["x-name"]),
            prose=_prose(operation),
            facts=_operation_facts(operation),
            reference=_reference(operation),
            results=[(status, found or "nothing") for status, found in results.items()],
            failures=_failures(operation),
            bulk_argument=_bulk_argument(operation) if bulk else "",
            deprecated=bool(operation.get("deprecated")),
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
            arguments.append(_argument(parameter, self._annotator.of(prop), self._schemas))
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
            _payload(body, self._annotator.of(prop), self._schemas)
            for body, prop in zip(bodies, arrived, strict=True)
        ]

    def _record(self, returns: str) -> str:
        annotation = returns
        for step in self._operation["x-paging"]["records"].split("."):
            fields = self._fields.get(annotation, {})
            annotation = fields.get(names.identifier(step), "Any")
            if annotation == "Any":
                break
        return list_item(annotation.removesuffix(" | None")) or "Any"

    def _constant(
        self, path: str, method: str, results: dict[str, str], payloads: list[PayloadView]
    ) -> list[tuple[str, str]]:
        operation = self._operation
        comma = [p["name"] for p in operation["parameters"] if _is_comma_query(p)]
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
            ("comma", f"frozenset({{{', '.join(map(repr, sorted(comma)))}}})" if comma else ""),
            ("media", "True" if operation.get("x-media-api") else ""),
            ("max_body", f"{size_in_bytes(str(size)):_}" if size and payloads else ""),
            ("paging", _paging_code(operation.get("x-paging"))),
            ("bulk", _bulk_code(operation.get("x-bulk"))),
            ("app_permission", _quoted(operation.get("x-app-permission"))),
            ("user_permission", _quoted(operation.get("x-user-permission"))),
        ]
        return entries + [(key, code) for key, code in optional if code]


def _argument(parameter: Document, annotation: str, schemas: Document) -> ArgumentView:
    schema = parameter["schema"]
    where = parameter["in"]
    if where in ("header", "cookie") or (annotation == "str" and _is_id(parameter)):
        annotation = "str | int" if _is_id(parameter) else "str"
    if annotation == "datetime":
        annotation = "datetime | date"
    if item := list_item(annotation):
        item = "str | int" if item in ("str", "int") and _is_id(parameter) else item
        annotation = f"{item} | Sequence[{item}]"
    default = ""
    if where == "path" and schema.get("x-default") == "~":
        default = '"~"'
    elif not parameter["required"]:
        annotation, default = f"{annotation} | Unset", "UNSET"
    facts = constraints(
        {k: v for k, v in schema.items() if not (default == '"~"' and k == "x-default")}
    )
    if parameter.get("deprecated") and "deprecated" not in facts:
        facts.append("deprecated")
    if prose := _prose({**schema, **parameter}):
        facts.insert(0, prose)
    return ArgumentView(
        parameter["x-argument"],
        parameter["name"],
        where,
        annotation,
        default,
        _enumerated(schema, schemas),
        facts,
    )


def _enumerated(schema: Document, schemas: Document) -> list[Any]:
    """Return the values of an enumeration, or of an array of one."""
    inner: Document = schema.get("items", schema)
    found: list[Any] = schemas.get(ref_name(inner) or "", inner).get("enum", [])
    return found


def _is_id(parameter: Document) -> bool:
    """Ids are numbers in some answers and texts in paths: both are taken."""
    name = parameter["name"]
    return parameter["in"] in ("path", "query") and name.endswith(("Id", "Ids", "_id"))


def _by_need(argument: ArgumentView) -> tuple[int, int]:
    """Required arguments first; among them and the others, the path before the rest."""
    return int(bool(argument.default)), int(argument.where != "path")


def _payload(body: Document, annotation: str, schemas: Document) -> PayloadView:
    kind = body["kind"]
    model = annotation
    if item := list_item(annotation):
        annotation = f"Sequence[{item}]"
    attachments = body.get("x-attachments", {}).get("name", "")
    code = [repr(kind), repr(model)]
    if kind == "raw":
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


def _returns(results: dict[str, str]) -> str:
    found = [annotation or "None" for annotation in results.values() if annotation != "*"]
    parts = list(dict.fromkeys(found))
    if "Any" in parts:
        return "Any"
    return " | ".join(sorted(parts, key=lambda part: part == "None"))


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
    return f"Bulk({bulk['parameter']!r}{limit})"


def _quoted(value: Any) -> str:
    return repr(str(value)) if value else ""


def _is_comma_query(parameter: Document) -> bool:
    schema = parameter["schema"]
    return bool(
        parameter["in"] == "query" and parameter["x-comma"] and schema.get("type") == "array"
    )


def _bulk_argument(operation: Document) -> str:
    wanted = operation["x-bulk"]["parameter"]
    for parameter in operation["parameters"]:
        if parameter["name"] == wanted:
            return str(parameter["x-argument"])
    raise CodegenError(f"operation {operation['operationId']}: no parameter {wanted}")


def _reference(operation: Document) -> str:
    tag = re.sub(r"[^A-Za-z0-9]+", "-", operation["tags"][0])
    return f"{_REFERENCE}/{tag}/{operation['operationId']}"


def _prose(source: Document) -> str:
    parts = [str(source.get(key, "")).strip() for key in ("summary", "description")]
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def _operation_facts(operation: Document) -> list[str]:
    group = operation.get("x-throttling-group")
    facts = [f"Rate group {group}." if group and group != "NoThrottling" else "Not rate limited."]
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
