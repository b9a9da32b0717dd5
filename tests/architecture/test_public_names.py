"""What users may import: the packages that say so, and the names they list."""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType

import pytest

from tests.architecture.import_graph import ROOT, modules

PUBLIC = [
    "ringkit",
    "ringkit.auth",
    "ringkit.bots",
    "ringkit.cards",
    "ringkit.errors",
    "ringkit.events",
    "ringkit.filters",
    "ringkit.limits",
    "ringkit.multipart",
    "ringkit.notifications",
    "ringkit.subscriptions",
    "ringkit.telephony",
    "ringkit.testing",
    "ringkit.webhooks",
    "ringkit_cli",
    "ringkit_emulator",
]
PACKAGES = ["ringkit", "ringkit_cli", "ringkit_emulator"]
#: Modules without `__all__` that are named like public ones: constants, and commands.
OTHERS = {
    "ringkit.demo",
    "ringkit.error_codes",
    "ringkit_cli.__main__",
    "ringkit_emulator.__main__",
    "ringkit_emulator.pytest_plugin",
}


def is_internal(module: str) -> bool:
    return any(part.startswith("_") for part in module.split("."))


def test_every_other_module_is_named_as_internal() -> None:
    named = {name for package in PACKAGES for name in modules(package)}
    commands = {f"{package}.__main__" for package in PACKAGES}
    assert {name for name in named if not is_internal(name)} == {*PUBLIC, *OTHERS} - commands


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_module_lists_names_that_exist(name: str) -> None:
    module: ModuleType = import_module(name)
    listed: list[str] = module.__all__
    assert listed == sorted(listed, key=lambda n: (not n.isupper(), not n[:1].isupper(), n))
    for public in listed:
        assert getattr(module, public) is not None
        assert not public.startswith("_") or public == "__version__"


def test_the_page_about_the_architecture_names_them() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition("## Public and internal names")[2].partition("\n## ")[0]
    assert set(PUBLIC) <= set(re.findall(r"`(ringkit[\w.]*)`", section))


def test_pages_import_public_names_only() -> None:
    for path in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for module, names in re.findall(
            r"^\s*from (ringkit[\w.]*) import (\([^)]+\)|.+)$",
            path.read_text("utf-8"),
            re.MULTILINE,
        ):
            assert not is_internal(module), (path.name, module)
            if module in PUBLIC:
                listed = import_module(module).__all__
                for name in re.split(r",\s*", names.strip("(), \n")):
                    plain = name.partition(" as ")[0].strip()
                    assert plain in listed or f"{module}.{plain}" in {*PUBLIC, *OTHERS}, (
                        path.name,
                        name,
                    )
