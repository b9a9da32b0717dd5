"""A hook of mkdocs: adds the pages that are made from data, and the drawing of the architecture.

The reference comes from spec/ and from the public names of the packages, the error codes from the
texts of `ringkit docs`; contributing, security and changes from the files of the repository's root.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from codegen.reference import read_reference
from docs._hooks.drawing import draw, imports_in
from docs._hooks.error_pages import error_pages
from docs._hooks.python_pages import python_pages

ROOT: Final = Path(__file__).resolve().parents[2]
#: Files of the repository's root that are pages too, where they exist.
_ROOT_PAGES: Final = {
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
}
_FIRST: Final = ("index.md", "permissions.md", "rate-groups.md", "event-filters.md")
#: How much more a page counts in a search: who asks in words wants a job or a guide, not one of 520
#: operations that have the same words.
_BOOSTS: Final = {
    "jobs": 2,
    "error-codes": 0.7,
    "architecture.md": 0.5,
    "changelog.md": 0.3,
    "platform-facts.md": 0.3,
}
_SOURCES: Final = ("spec", "codegen")


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the pages into the navigation."""
    sections: dict[str, list[Any]] = {
        title: entries for section in config.nav or [] for title, entries in section.items()
    }
    reference = sorted(_reference(_newest()))
    modules = [p for p in reference if "/" not in p and p not in _FIRST]
    models = [path for path in reference if path.startswith("models/")]
    sections["Reference"][:] = [
        *(f"reference/{path}" for path in _FIRST),
        {"Python": [f"reference/python/{path}" for path in python_pages()]},
        {"Modules": [f"reference/{path}" for path in modules]},
        {"Models": [f"reference/{path}" for path in models]},
    ]
    sections["Error codes"][:] = [f"error-codes/{path}" for path in error_pages()]
    sections["Project"] += [path for path in root_pages(ROOT) if path not in sections["Project"]]
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the pages."""
    pages = {f"reference/{path}": text for path, text in _reference(_newest()).items()}
    pages |= {f"reference/python/{path}": text for path, text in python_pages().items()}
    pages |= {f"error-codes/{path}": text for path, text in error_pages().items()}
    pages |= root_pages(ROOT)
    for path, text in pages.items():
        files.append(File.generated(config, path, content=text))
    return files


def on_page_markdown(markdown: str, *, page: Page, **_others: object) -> str:
    """Draw the rooms where the page on the architecture lists them; rank pages for the search."""
    folder = page.file.src_uri.partition("/")[0]
    page.meta.setdefault("search", {}).setdefault("boost", _BOOSTS.get(folder, 1))
    if page.file.src_uri != "architecture.md":
        return markdown
    return with_drawing(markdown)


def on_page_content(html: str, *, page: Page, **_others: object) -> str:
    """Take the marks of code away that docstrings have for `help`."""
    if not page.file.src_uri.startswith("reference/python/"):
        return html
    return html.replace("<p>::</p>\n", "").replace("::</p>", ":</p>")


def with_drawing(markdown: str) -> str:
    """Return the page with a drawing of the client above the table of its rooms."""
    mark = "<!-- imports of ringkit -->"
    picture = draw(imports_in(markdown, "ringkit"), "The rooms of ringkit and what they import")
    note = "A line leads to what a room imports; imports that follow from others are left out."
    return markdown.replace(mark, f"{picture}\n\n{note}\n\n{mark}")


def root_pages(root: Path) -> dict[str, str]:
    """Return the files of the repository's root as pages, with links that are right there."""
    return {
        page: _relinked((root / name).read_text("utf-8"))
        for name, page in _ROOT_PAGES.items()
        if (root / name).is_file()
    }


def _relinked(text: str) -> str:
    """Lead links to docs/ and to the other pages of the root to the pages; drop other links."""

    def replaced(found: re.Match[str]) -> str:
        label, target = found[1], found[2]
        path, hash_mark, anchor = target.removeprefix("./").partition("#")
        if not path or re.match(r"https?:|mailto:", path):
            return found[0]
        known = {**_ROOT_PAGES, "README.md": "index.md"}.get(path)
        if known is None and path.startswith("docs/") and path.endswith(".md"):
            known = path.removeprefix("docs/")
        return f"[{label}]({known}{hash_mark}{anchor})" if known else label

    return re.sub(r"\[([^\]]+)\]\(([^)\s]+)\)", replaced, text)


@cache
def _reference(_version: float) -> dict[str, str]:
    return read_reference(ROOT)


def _newest() -> float:
    """Return when something was changed last that the reference is made from."""
    paths = (path for name in _SOURCES for path in (ROOT / name).rglob("*.*"))
    return max(path.stat().st_mtime for path in paths if "__pycache__" not in path.parts)
