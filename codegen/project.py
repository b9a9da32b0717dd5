"""Drives openapi-python-client from Python with our templates and file layout."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint

from codegen import docstrings
from codegen.description import description_json
from codegen.dict_views import DictBuilder
from codegen.document import CodegenError, Document, without_collection
from codegen.event_views import events_of
from codegen.generator_input import generator_input
from codegen.normalise.walk import naming, ref_name
from codegen.operation_builder import modules_of
from codegen.operation_views import ModuleView, OperationView
from codegen.views import PageView, classes_of, paged

_TEMPLATES: Final = Path(__file__).parent / "templates"
_PACKAGES: Final = (("sync", False), ("asynchronous", True))


@without_collection()
def parse(document: Document) -> GeneratorData:
    """Run the generator's parser over the normalised document. CodegenError on any diagnostic."""
    config = _config(Path())
    with naming("the parser of openapi-python-client"), _endpoints_in_place():
        data = GeneratorData.from_dict(generator_input(document), config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"{data.header}: {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    problems = [*data.errors, *(error for c in collections for error in c.parse_errors)]
    if problems:
        raise CodegenError("\n".join(f"{p.header}: {p.detail}" for p in problems))
    return data


@contextmanager
def _endpoints_in_place() -> Iterator[None]:
    """Let the parser change its endpoints in place.

    It copies each of them for every step, with all schemas behind it, and never looks at what it
    has copied again: that is most of its time.
    """
    copied = openapi.deepcopy
    openapi.deepcopy = _itself  # type: ignore[assignment]
    try:
        yield
    finally:
        openapi.deepcopy = copied


def _itself(endpoint: Endpoint) -> Endpoint:
    return endpoint


def _config(output: Path) -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]),
        MetaType.NONE,
        document_source=Path("spec/ringcentral.yaml"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


class _CompiledTemplates(BytecodeCache):
    """Keeps templates for the next project of this process: compiling them takes longest."""

    def __init__(self) -> None:
        self._codes: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if code := self._codes.get(bucket.key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _CompiledTemplates()


class RingkitProject(Project):
    """Writes `ringkit_api`: one module per tag, one per model, and what ties them together."""

    def __init__(self, description: Document, document: Document, output: Path) -> None:
        data = parse(document)
        super().__init__(openapi=data, config=_config(output), custom_template_path=_TEMPLATES)
        self.env.bytecode_cache = _COMPILED
        self.env.filters.update(
            raw_form=raw_form,
            docstring=docstrings.operation_docstring,
            literal=lambda values: f"Literal[{', '.join(map(repr, values))}]",
            paragraph=docstrings.paragraph,
            prose=docstrings.escape,
            string_literal=repr,
        )
        self._description = description
        self._document = document
        self.classes = classes_of(document, data)
        self._dicts = DictBuilder(document, self.classes)
        self.modules = modules_of(document, self._endpoints(), self.classes, self._dicts)

    def _endpoints(self) -> dict[str, Endpoint]:
        return {
            str(endpoint.name): endpoint
            for collection in self.openapi.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }

    def build(self) -> Sequence[GeneratorError]:
        """Write every file below the output directory."""
        self._write("py.typed", "")
        self._write("description.json", description_json(self._description))
        self._render("__init__.py", "package_init.py.jinja", modules=self.modules)
        self._render("enumerations.py", "enumerations.py.jinja", shared=self.classes.shared)
        self._render("operations.py", "operations.py.jinja", modules=self.modules)
        events = events_of(self._description, self.classes.modules)
        self._render("events.py", "events.py.jinja", events=events)
        self._build_models()
        self._build_dicts()
        self._build_api()
        return self._get_errors()

    def _build_models(self) -> None:
        pages = self._pages()
        for model in self.classes.models:
            if page := pages.get(model.name):
                model = paged(model, page, self.classes.modules)
            self._render(f"models/{model.module}.py", "model.py.jinja", model=model)
        for union in self.classes.unions:
            self._render(f"models/{union.module}.py", "union.py.jinja", union=union)
        aliases = _aliases(self._document, self.classes.modules)
        names = {"modules": self.classes.modules, "aliases": aliases}
        self._render("models/__init__.py", "models_init.py.jinja", **names)
        self._render("models/__init__.pyi", "models_init.pyi.jinja", **names)

    def _pages(self) -> dict[str, PageView]:
        """Return the models that list operations answer with, and what they hold."""
        return {
            operation.returns: PageView(operation.record, operation.records_place)
            for module in self.modules
            for operation in module.operations
            if operation.record
        }

    def _build_dicts(self) -> None:
        views = self._dicts.views()
        for view in views:
            self._render(f"dicts/{view.name}.py", "typed_dict.py.jinja", module=view)
        names = sorted((one.name, view.name) for view in views for one in view.dicts)
        self._render("dicts/__init__.py", "dicts_init.py.jinja", names=names)
        self._render("dicts/__init__.pyi", "dicts_init.pyi.jinja", views=views)

    def _build_api(self) -> None:
        for module in self.modules:
            names = sorted({"Operation", *module.call_types, *_helpers(module)})
            self._render(
                f"{module.name}.py",
                "tag.py.jinja",
                module=module,
                names=names,
                checked=_checked_imports(module),
            )
            for package, is_async in _PACKAGES:
                self._render(
                    f"{package}/{module.name}.py",
                    "namespace.py.jinja",
                    module=module,
                    is_async=is_async,
                    checked=_method_imports(module, is_async=is_async),
                )
        for package, is_async in _PACKAGES:
            self._render(
                f"{package}/__init__.py",
                "api.py.jinja",
                modules=self.modules,
                package=package,
                is_async=is_async,
            )

    def _render(self, path: str, template: str, **values: Any) -> None:
        self._write(path, self.env.get_template(template).render(**values))

    def _write(self, path: str, text: str) -> None:
        target = self.project_dir / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")


def _helpers(module: ModuleView) -> set[str]:
    """Return what a module needs from `ringkit._call.call` beside the calls."""
    code = " ".join(c for operation in module.operations for _, c in operation.constant)
    found = {name for name in ("Payload", "Paging", "Bulk") if f"{name}(" in code}
    if any(operation.bulk_argument for operation in module.operations):
        found.add("bulk_argument")
    if any(operation.deletes_all for operation in module.operations):
        found.add("require_filter")
    return found


def _method_imports(module: ModuleView, *, is_async: bool) -> list[str]:
    """Return the import lines for the type checker in a module of methods."""
    prefix = "async_" if is_async else ""
    paginator = ["from ringkit._paging.pages import AsyncPaginator"]
    forms = {f"{prefix}{raw_form(operation, is_async)}" for operation in module.operations}
    forms.add(f"{prefix}streaming")
    return [
        "from typing import Unpack",
        "",
        f"from ringkit._client.namespace import {', '.join(sorted(forms))}",
        "from ringkit._options import RequestOptions",
        *(paginator if is_async and module.paged else []),
        *_checked_imports(module),
    ]


def raw_form(operation: OperationView, is_async: bool) -> str:
    """Return the name, without `async_`, of what types the raw form of a method."""
    return "paged_raw" if is_async and operation.record else "raw"


def _checked_imports(module: ModuleView) -> list[str]:
    """Return the import lines that only type checkers need, in the order ruff gives them."""
    groups: list[list[str]] = [[], [], []]
    if module.uses("Sequence"):
        groups[0].append("from collections.abc import Sequence")
    times = [name for name in ("date", "datetime") if module.uses(name)]
    if times:
        groups[0].append(f"from datetime import {', '.join(times)}")
    wanted = [n for n in ("Any", "Literal") if module.uses(n)]
    if wanted:
        groups[0].append(f"from typing import {', '.join(wanted)}")
    if module.uses("File"):
        groups[1].append("from ringkit._call.files import File")
    if module.uses("Unset"):
        groups[1].append("from ringkit._unset import Unset")
    groups[1] += [f"from ringkit_api.{path} import {name}" for path, name in module.imports]
    return [line for group in groups for line in [*group, ""] if group][:-1]


def _aliases(document: Document, modules: dict[str, str]) -> dict[str, str]:
    """Return the components that only refer to a class: the name and the class."""
    schemas = document["components"]["schemas"]
    return {
        name: target
        for name, schema in schemas.items()
        if (target := ref_name(schema)) is not None and target in modules
    }
