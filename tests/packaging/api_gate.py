"""`make check-api`: what the last release promised still holds, or CHANGELOG.md says it does not.

The public names of the last release (the newest tag `v*` before this commit) are compared with
those of the tree, and its examples are type-checked against the tree. A break has to be named in an
entry below "### Breaking" of CHANGELOG.md: `ringkit.RingCentral.send`, or `ringkit_api.sms.*` for
all that is below.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import griffe
from attrs import frozen

from tests.packaging.installing import ROOT, ToolError, run

#: Where the packages are, and what is public in them.
PACKAGES = {
    "ringkit": "runtime",
    "ringkit_cli": "runtime",
    "ringkit_emulator": "runtime",
    "ringkit_api": "generated",
}
_SETTINGS = ROOT / "tests" / "typing" / "mypy.ini"
_EXAMPLES = ("docs/examples", "spec/examples")
_VARIADIC = (griffe.ParameterKind.var_positional, griffe.ParameterKind.var_keyword)


@frozen
class Break:
    """What no longer holds of a public object."""

    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}: {self.text}"


def last_release(folder: Path) -> str | None:
    """Return the newest tag `v*` that was made before the present commit; None without one."""
    command = ["git", "describe", "--tags", "--match", "v[0-9]*", "--abbrev=0", "HEAD^"]
    found = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    return found.stdout.strip() or None


def exported(tag: str, folder: Path, target: Path) -> None:
    """Write the tree of a tag to a folder."""
    made = subprocess.run(
        ["git", "archive", "--format=zip", tag], cwd=folder, capture_output=True, check=True
    )
    with zipfile.ZipFile(io.BytesIO(made.stdout)) as archive:
        archive.extractall(target)


def load(root: Path, packages: Iterable[str]) -> dict[str, griffe.Object]:
    """Read packages of a tree, without importing them; those that it does not have are left out."""
    paths = [root / name for name in sorted(set(PACKAGES.values()))]
    loader = griffe.GriffeLoader(search_paths=[*paths, root], allow_inspection=False)
    found: dict[str, griffe.Object] = {}
    for package in packages:
        try:
            loaded = loader.load(package, try_relative_path=False)
        except ImportError:
            continue
        assert isinstance(loaded, griffe.Object)
        found[package] = loaded
    loader.resolve_aliases(implicit=False, external=False)
    return found


def public_names(module: griffe.Object) -> Iterator[tuple[str, griffe.Object | griffe.Alias]]:
    """Yield the public names of a package and what they are.

    They are those that a module lists in `__all__`; without that list, those that it defines.
    """
    listed = module.exports
    names = list(module.members if listed is None else listed)
    for name in map(str, names):
        member = module.members.get(name)
        if member is None or (listed is None and (name.startswith("_") or member.is_alias)):
            continue
        if not isinstance(member, griffe.Module):
            yield f"{module.path}.{name}", member
    for name, member in module.members.items():
        if isinstance(member, griffe.Module) and not name.startswith("_"):
            yield from public_names(member)


def compare(old: dict[str, griffe.Object], new: dict[str, griffe.Object]) -> Iterator[Break]:
    """Yield what holds of the public names of the old packages and not of the new ones."""
    for package, module in old.items():
        if package not in new:
            yield Break(package, "removed")
            continue
        present = dict(public_names(new[package]))
        for path, member in public_names(module):
            yield from _compare(path, member, present.get(path))


def _compare(
    path: str,
    old: griffe.Object | griffe.Alias,
    new: griffe.Object | griffe.Alias | None,
) -> Iterator[Break]:
    if new is None:
        yield Break(path, "removed")
        return
    try:
        old = _target(old)
    except griffe.AliasResolutionError:
        return  # a name of another library
    try:
        new = _target(new)
    except griffe.AliasResolutionError:
        yield Break(path, "is imported from where it is not")
        return
    if isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
        yield from _class(path, old, new)
    elif isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _function(path, old, new)
    elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        before, after = _text(old.annotation), _text(new.annotation)
        if before and before != after:
            yield Break(path, f"is {after or 'untyped'}, was {before}")
    elif old.kind is not new.kind and not _reads_alike(old, new):
        yield Break(path, f"is a {new.kind.value}, was a {old.kind.value}")


def _target(found: griffe.Object | griffe.Alias) -> griffe.Object:
    target = found.final_target if isinstance(found, griffe.Alias) else found
    assert isinstance(target, griffe.Object)
    return target


def _reads_alike(old: griffe.Object, new: griffe.Object) -> bool:
    """Return whether an attribute has become a property, or the other way round."""
    return {old.kind, new.kind} == {griffe.Kind.ATTRIBUTE, griffe.Kind.FUNCTION} and (
        "property" in old.labels or "property" in new.labels
    )


def _class(path: str, old: griffe.Class, new: griffe.Class) -> Iterator[Break]:
    present = new.all_members
    for name, member in old.all_members.items():
        if name.startswith("_") and not (name.startswith("__") and name.endswith("__")):
            continue
        if not name.startswith("__") or (member.is_function and not member.is_alias):
            yield from _compare(f"{path}.{name}", member, present.get(name))


def _function(path: str, old: griffe.Function, new: griffe.Function) -> Iterator[Break]:
    before, after = _text(old.returns), _text(new.returns)
    if before and before != after:
        yield Break(path, f"returns {after or 'anything'}, returned {before}")
    known = {parameter.name: parameter for parameter in old.parameters}
    places = [parameter.name for parameter in new.parameters]
    takes_all = any(p.kind is griffe.ParameterKind.var_keyword for p in new.parameters)
    for place, parameter in enumerate(old.parameters):
        name = parameter.name
        if name not in places:
            if not takes_all or parameter.kind in _VARIADIC:
                yield Break(path, f"argument {name!r} removed or renamed")
            continue
        yield from _parameter(path, parameter, new.parameters[name])
        by_place = parameter.kind in (
            griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword
        )  # fmt: skip
        if by_place and places.index(name) != place:
            yield Break(path, f"argument {name!r} is at another place")
    for parameter in new.parameters:
        if parameter.name not in known and parameter.required and parameter.kind not in _VARIADIC:
            yield Break(path, f"argument {parameter.name!r} is required, and new")


def _parameter(path: str, old: griffe.Parameter, new: griffe.Parameter) -> Iterator[Break]:
    if old.kind is not new.kind and new.kind is not griffe.ParameterKind.positional_or_keyword:
        kind = new.kind.value if new.kind else "of another kind"
        yield Break(path, f"argument {old.name!r} is {kind}")
    if not old.required and new.required:
        yield Break(path, f"argument {old.name!r} is required")
    elif not old.required and _text(old.default) != _text(new.default):
        yield Break(path, f"argument {old.name!r} is {new.default} by default, was {old.default}")
    before, after = _text(old.annotation), _text(new.annotation)
    if before and after and not _parts(before) <= _parts(after):
        yield Break(path, f"argument {old.name!r} is {after}, was {before}")


def _text(annotation: object) -> str:
    return "" if annotation is None else str(annotation)


def _parts(annotation: str) -> set[str]:
    """Return the alternatives of a union: an argument may accept more than before."""
    return {part.strip() for part in annotation.split("|")} if "[" not in annotation else {
        annotation
    }  # fmt: skip


def named_breaks(changelog: str, tag: str) -> set[str]:
    """Return what the changelog names below "Breaking" of the versions after a release."""
    version = re.escape(tag.removeprefix("v"))
    recent = re.split(rf"^## \[?{version}\b", changelog, flags=re.MULTILINE)[0]
    sections = re.findall(r"^### Breaking\n(.*?)(?=^##|\Z)", recent, re.DOTALL | re.MULTILINE)
    return {name for section in sections for name in re.findall(r"`([\w.]+(?:\.\*)?)`", section)}


def excused(path: str, named: set[str]) -> bool:
    """Return whether a break is named, itself or with all that stands below a name."""
    parts = path.split(".")
    above = {f"{'.'.join(parts[:count])}.*" for count in range(1, len(parts))}
    return path in named or bool(above & named)


def examples(root: Path, target: Path) -> list[Path]:
    """Write the examples of a tree to a folder, and the blocks of its README; return the files."""
    target.mkdir()
    found = [file for part in _EXAMPLES for file in sorted((root / part).rglob("*.py"))]
    for number, file in enumerate(found):
        (target / f"{file.stem}_{number}.py").write_bytes(file.read_bytes())
    readme = root / "README.md"
    text = readme.read_text("utf-8") if readme.exists() else ""
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    for number, block in enumerate(blocks):
        (target / f"readme_{number}.py").write_text(block, "utf-8")
    return sorted(target.iterdir())


def type_errors(files: list[Path], tree: Path) -> list[str]:
    """Return the errors of mypy in examples, with the packages of a tree."""
    if not files:
        return []
    folders = dict.fromkeys(tree / folder for folder in PACKAGES.values())
    command = [
        sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--no-error-summary",
        "--no-color-output", "--config-file", _SETTINGS, *(file.name for file in files),
    ]  # fmt: skip
    try:
        run(
            command,
            folder=files[0].parent,
            environment={"MYPYPATH": os.pathsep.join(map(str, folders))},
        )
    except ToolError as error:
        names = tuple(f"{file.name}:" for file in files)
        return [line for line in str(error).splitlines() if line.startswith(names)]
    return []


def _excused_error(line: str, named: set[str]) -> bool:
    """Return whether an error of an example is about an object that is named as a break."""
    words = {
        word for quoted in re.findall(r'"([^"]+)"', line) for word in re.findall(r"\w+", quoted)
    }
    return any(path.removesuffix(".*").rpartition(".")[2] in words for path in named)


def check(folder: Path, packages: Iterable[str] = tuple(PACKAGES)) -> list[str]:
    """Return the breaks since the last release that the changelog does not name.

    Raises ToolError if there is no release.
    """
    tag = last_release(folder)
    if tag is None:
        raise ToolError("nothing is released yet: there is no tag v* before this commit")
    named = named_breaks((folder / "CHANGELOG.md").read_text("utf-8"), tag)
    with tempfile.TemporaryDirectory() as name:
        released = Path(name) / "released"
        exported(tag, folder, released)
        found = compare(load(released, packages), load(folder, packages))
        lines = [str(one) for one in found if not excused(one.path, named)]
        errors = type_errors(examples(released, Path(name) / "examples"), folder)
        lines += [f"example of {tag}: {e}" for e in errors if not _excused_error(e, named)]
    return lines


def main() -> int:
    """Check this repository; return the exit status."""
    try:
        lines = check(ROOT)
    except ToolError as error:
        print(error)
        return 0
    if lines:
        print("\n".join(lines))
        print(f"{len(lines)} breaks: name the objects below '### Breaking' in CHANGELOG.md")
        return 1
    print(f"the public names of {last_release(ROOT)} hold, and its examples")
    return 0


if __name__ == "__main__":
    sys.exit(main())
