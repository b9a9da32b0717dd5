"""Replaces files and folders together: all of them, or, whatever happens, none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from codegen.document import CodegenError


def replace_together(root: Path, contents: Mapping[Path, str | Path]) -> None:
    """Give each path below `root` its new content, a text or a folder that is copied.

    All content is written first; the replacement itself only renames. If any of it fails, what
    was there is put back. Raises CodegenError.
    """
    # On the same file system as the targets, and ignored by git.
    build = root / "build"
    try:
        build.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="replace-", dir=build) as folder:
            _replace(root, _written(Path(folder), contents), Path(folder))
    except OSError as error:
        raise CodegenError(f"cannot write below {root}, where nothing was changed: {error}") from (
            error
        )


def _written(folder: Path, contents: Mapping[Path, str | Path]) -> dict[Path, Path]:
    """Write the content of each path below `folder`; return where it is."""
    written: dict[Path, Path] = {}
    for number, (path, content) in enumerate(contents.items()):
        new = written[path] = folder / f"new-{number}"
        if isinstance(content, str):
            new.write_bytes(content.encode())
        else:
            shutil.copytree(content, new, ignore=shutil.ignore_patterns("__pycache__"))
    return written


def _replace(root: Path, written: Mapping[Path, Path], folder: Path) -> None:
    moved: list[tuple[Path, Path, Path]] = []
    try:
        for number, (path, new) in enumerate(written.items()):
            target, old = root / path, folder / f"old-{number}"
            moved.append((target, new, old))
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                os.replace(target, old)
            os.replace(new, target)
    except BaseException:
        for target, new, old in reversed(moved):
            if target.exists() and not new.exists():
                os.replace(target, new)
            if old.exists():
                os.replace(old, target)
        raise
