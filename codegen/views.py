"""Plain values that the templates of models render: fields, models, unions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, field, frozen
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

from codegen import names
from codegen.annotations import Annotator, names_in
from codegen.document import Document, operations
from codegen.facts_text import constraints, sentence, words
from codegen.normalise.walk import reachable, ref_name


@frozen
class FieldView:
    """One field of a model."""

    name: str
    declaration: str
    annotation: str
    text: str
    facts: list[str]
    required: bool
    read_only: bool

    @property
    def words(self) -> str:
        """What the field means, and its facts, in sentences; empty if it has neither."""
        return words(self.text, self.facts)


@frozen
class PageView:
    """What makes a model the answer of a list: the type of its records, and where they are."""

    record: str
    place: str


@frozen
class ModelView:
    """One generated class and the module it lives in."""

    name: str
    module: str
    title: str
    prose: str
    fields: list[FieldView]
    enumerations: list[tuple[str, list[Any]]]
    shared: list[str]
    classes: list[tuple[str, str]]
    typing: list[str]
    uses_datetime: bool
    uses_file: bool
    page: PageView | None = None

    @property
    def documented(self) -> list[FieldView]:
        """The fields that have more to say than their type."""
        return [item for item in self.fields if item.words]

    @property
    def base_names(self) -> list[str]:
        """What the module needs from `ringkit._model`."""
        text = " ".join(item.declaration for item in self.fields)
        wanted = {"Page" if self.page else "Model", "model"}
        wanted |= {name for name in ("Null", "UNSET", "Unset") if name in names_in(text)}
        wanted |= {"member"} if "member(" in text else set()
        return sorted(wanted, key=_isort)


@frozen
class UnionView:
    """A union of models that has a name."""

    name: str
    module: str
    members: list[str]
    classes: list[tuple[str, str]]
    discriminator: str
    mapping: dict[str, str]


@frozen
class Classes:
    """Every class, alias and union of the document, and where each lives."""

    models: list[ModelView]
    unions: list[UnionView]
    shared: list[tuple[str, list[Any]]]
    modules: dict[str, str] = field(repr=False)
    annotator: Annotator = field(repr=False)


def _isort(name: str) -> tuple[int, str]:
    """Order names as ruff does: constants, classes, the rest."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2), name


def classes_of(document: Document, data: GeneratorData) -> Classes:
    """Return the views of everything the document names."""
    schemas = document["components"]["schemas"]
    unions = {name: members for name in schemas if (members := _members(name, schemas)) is not None}
    real = frozenset(name for name, schema in schemas.items() if "properties" in schema)
    annotator = Annotator(
        classes=real,
        enumerations=frozenset(name for name, schema in schemas.items() if "enum" in schema),
        unions={frozenset(members): name for name, members in sorted(unions.items())},
    )
    inside = {name: schema["x-inside"] for name, schema in schemas.items() if "x-inside" in schema}
    modules = _modules(schemas, inside)
    found = {str(prop.class_info.name): prop for prop in data.models}
    sent = sent_components(document)
    owned: dict[str, list[tuple[str, list[Any]]]] = defaultdict(list)
    for name, owner in inside.items():
        owned[owner].append((name, schemas[name]["enum"]))
    models = [
        _model(name, found[name], schemas, annotator, modules, owned[name], sent=name in sent)
        for name in sorted(real)
    ]
    return Classes(
        models=models,
        unions=[_union(name, members, schemas, modules) for name, members in unions.items()],
        shared=[
            (name, schemas[name]["enum"])
            for name in sorted(schemas)
            if "enum" in schemas[name] and name not in inside
        ],
        modules=modules,
        annotator=annotator,
    )


def sent_components(document: Document) -> frozenset[str]:
    """Return the components that request bodies refer to, directly or not."""
    bodies = [body["schema"] for *_, one in operations(document) for body in one["x-bodies"]]
    return reachable(bodies, document["components"]["schemas"])


def _modules(schemas: Document, inside: Mapping[str, str]) -> dict[str, str]:
    modules: dict[str, str] = {}
    for name, schema in sorted(schemas.items()):
        if "enum" in schema:
            owner = inside.get(name)
            modules[name] = f"models.{names.class_module(owner)}" if owner else "enumerations"
        elif "properties" in schema or _members(name, schemas):
            modules[name] = f"models.{names.class_module(name)}"
    return modules


def _members(name: str, schemas: Document, inside: tuple[str, ...] = ()) -> list[str] | None:
    """Return the classes of a union, those of unions inside it included.

    None for what is no union of classes only; such a union is written in place.
    """
    members: list[str] = []
    for member in schemas[name].get("anyOf", []):
        inner = ref_name(member) or ""
        found = schemas.get(inner, {})
        if "anyOf" in found and inner not in inside:
            nested = _members(inner, schemas, (*inside, name))
            if nested is None:
                return None
            members += nested
        elif "properties" in found:
            members.append(inner)
        else:
            return None
    return list(dict.fromkeys(members)) or None


def _union(
    name: str, members: list[str], schemas: Document, modules: Mapping[str, str]
) -> UnionView:
    discriminator = schemas[name].get("discriminator", {})
    targets = {
        value: target.rsplit("/", 1)[-1]
        for value, target in discriminator.get("mapping", {}).items()
    }
    return UnionView(
        name=name,
        module=names.class_module(name),
        members=members,
        classes=[(modules[member], member) for member in sorted(members)],
        discriminator=discriminator.get("propertyName", "") if targets else "",
        mapping={value: target for value, target in targets.items() if target in members},
    )


def _model(
    name: str,
    prop: ModelProperty,
    schemas: Document,
    annotator: Annotator,
    modules: Mapping[str, str],
    enumerations: list[tuple[str, list[Any]]],
    *,
    sent: bool,
) -> ModelView:
    schema = schemas[name]
    python = schema["x-fields"]
    props = {
        inner.name.get_untrusted_value(): inner
        for inner in [*(prop.required_properties or []), *(prop.optional_properties or [])]
    }
    fields = []
    texts = schema.get("x-member-texts", {})
    for wire, value in schema["properties"].items():
        inner = props[python[wire]]
        annotation = annotator.of(inner)
        # A request has no read-only members, even where an answer always has them.
        left_out = sent and inner.required and bool(value.get("readOnly"))
        fields.append(
            _field(
                python[wire],
                wire,
                annotation,
                inner.required,
                value,
                text=texts.get(wire, ""),
                left_out=left_out,
            )
        )
    used = set().union(*(names_in(view.annotation) for view in fields)) if fields else set()
    return ModelView(
        name=name,
        module=names.class_module(name),
        title=schema.get("x-text") or f"{sentence(name)}.",
        prose=str(schema.get("description", "")).strip(),
        fields=fields,
        enumerations=enumerations,
        shared=sorted(one for one in used if modules.get(one) == "enumerations"),
        classes=sorted(_imports(used, modules, f"models.{names.class_module(name)}")),
        typing=sorted(used & {"Any", "Literal"}),
        uses_datetime="datetime" in used,
        uses_file="File" in used,
    )


def _imports(
    used: Iterable[str], modules: Mapping[str, str], own: str
) -> Iterable[tuple[str, str]]:
    for name in used:
        module = modules.get(name, own)
        if module not in (own, "enumerations"):
            yield module, name


def paged(model: ModelView, page: PageView, modules: Mapping[str, str]) -> ModelView:
    """Return the view of a model that is the answer of a list operation."""
    used = names_in(page.record)
    own = f"models.{model.module}"
    classes = sorted({*model.classes, *_imports(used & modules.keys(), modules, own)})
    typing = sorted({*model.typing, *(used & {"Any", "Literal"})})
    return evolve(model, page=page, classes=classes, typing=typing)


def _field(
    name: str,
    wire: str,
    annotation: str,
    required: bool,
    schema: Document,
    *,
    text: str,
    left_out: bool,
) -> FieldView:
    secret = schema.get("x-secret") or schema.get("format") == "password"
    arguments = [repr(wire)] if names.json_name(name) != wire else []
    declaration = f"{name}: {annotation}" + ("" if required else " | Unset")
    if arguments or secret or left_out:
        arguments += [] if required and not left_out else ["default=UNSET"]
        arguments += ["secret=True"] if secret else []
        declaration += f" = member({', '.join(arguments)})"
    elif not required:
        declaration += " = UNSET"
    return FieldView(
        name=name,
        declaration=declaration,
        annotation=annotation,
        text=text,
        facts=_facts(schema),
        required=required,
        read_only=bool(schema.get("readOnly")),
    )


def _facts(schema: Document) -> list[str]:
    prose = str(schema.get("description", "")).strip()
    return [*([prose] if prose else []), *constraints(schema)]
