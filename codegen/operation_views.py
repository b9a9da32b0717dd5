"""Plain values that the templates of operations render: arguments, bodies, operations, modules."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.annotations import names_in


@frozen
class ArgumentView:
    """One argument of an endpoint function."""

    name: str
    wire: str
    where: str
    annotation: str
    default: str
    values: list[Any]
    text: str
    facts: list[str]
    deprecated: bool

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
class SignatureView:
    """One overload: its arguments, and those among them that are deprecated."""

    arguments: list[str]
    deprecated: str = ""


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
    records_place: str
    kind: str
    constant: list[tuple[str, str]]
    title: str
    prose: str
    example: str
    facts: list[str]
    reference: str
    results: list[tuple[str, str]]
    failures: list[str]
    bulk_argument: str
    deprecated: bool
    deletes_all: bool

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
    def filters(self) -> list[str]:
        """The arguments that narrow down what an operation deletes; empty for any other."""
        if not self.deletes_all:
            return []
        query = self.placed("query")
        return [argument.name for argument in query if not argument.annotation.startswith("bool")]

    @property
    def _plain(self) -> list[str]:
        plain = [argument.declaration for argument in self.arguments]
        return [*plain, "all_: bool = False"] if self.deletes_all else plain

    @property
    def signatures(self) -> list[SignatureView]:
        """The overloads: one for each form of the body, without and with deprecated arguments."""
        forms = self._body_forms
        old = [argument for argument in self.arguments if argument.deprecated]
        current = [line for line in self._plain if line not in {arg.declaration for arg in old}]
        names = ", ".join(argument.name for argument in old)
        return [
            *(SignatureView([*current, *form]) for form in forms),
            *(SignatureView([*self._plain, *form], names) for form in forms if old),
        ]

    @property
    def _body_forms(self) -> list[list[str]]:
        optional = "" if self.body_required else " | Unset = UNSET"
        if len(self.payloads) < 2:
            return [self._any_body]
        forms = []
        for payload in self.payloads:
            forms.append([f"body: {payload.annotation}{optional}"])
            if payload.attachments:
                files = "attachments: File | Sequence[File]"
                forms.append([f"body: {payload.annotation}", files])
        return forms

    @property
    def signature(self) -> list[str]:
        """The argument list of the implementation: every form at once."""
        return [*self._plain, *self._any_body]

    @property
    def _any_body(self) -> list[str]:
        if not self.payloads:
            return []
        either = " | ".join(dict.fromkeys(item.annotation for item in self.payloads))
        body = f"body: {either}" + ("" if self.body_required else " | Unset = UNSET")
        files = "attachments: File | Sequence[File] | Unset = UNSET"
        return [body, *([files] if self.attachments else [])]

    @property
    def passed(self) -> list[str]:
        """The names of all arguments, to hand them on."""
        found = [argument.name for argument in self.arguments]
        found += ["all_"] if self.deletes_all else []
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
    def deprecated(self) -> bool:
        """Whether an operation of the module, or an argument of one, is deprecated."""
        return any(
            operation.deprecated or any(argument.deprecated for argument in operation.arguments)
            for operation in self.operations
        )

    @property
    def paged(self) -> bool:
        """Whether an operation of the module lists records."""
        return any(operation.record for operation in self.operations)

    @property
    def overloaded(self) -> bool:
        """Whether a function of the module has several forms."""
        return any(len(operation.signatures) > 1 for operation in self.operations)
