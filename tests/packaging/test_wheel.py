"""The wheel, as it is built from this tree: what is in it, and what the index shows of it."""

from __future__ import annotations

import re
import zipfile
from email.message import Message
from email.parser import Parser
from importlib.util import find_spec
from pathlib import Path

import pytest

from ringkit import __version__
from ringkit_emulator._console.pages import static_files
from tests.packaging.installing import ROOT
from tests.packaging.smoke import MAX_WHEEL_BYTES

pytestmark = pytest.mark.skipif(
    not (find_spec("hatchling") and find_spec("hatch_fancy_pypi_readme")),
    reason="hatchling and hatch-fancy-pypi-readme are not installed",
)
PACKAGES = {"ringkit", "ringkit_api", "ringkit_cli", "ringkit_emulator"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    from hatchling.builders.wheel import WheelBuilder

    folder = str(tmp_path_factory.mktemp("wheel"))
    (path,) = WheelBuilder(str(ROOT)).build(directory=folder, versions=["standard"])
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    return Parser().parsestr(wheel.read(f"ringkit-{__version__}.dist-info/METADATA").decode())


def test_packages_only(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    top = {name.partition("/")[0] for name in names}
    assert top == PACKAGES | {f"ringkit-{__version__}.dist-info"}
    assert {f"{package}/py.typed" for package in PACKAGES} <= names
    assert f"ringkit-{__version__}.dist-info/licenses/LICENSE" in names
    assert not [name for name in names if re.search(r"__pycache__|\.pyc$|(^|/)tests?/", name)]


def test_every_file_of_the_console_is_in(wheel: zipfile.ZipFile) -> None:
    folder = "ringkit_emulator/_console/static/"
    packed = {name.removeprefix(folder) for name in wheel.namelist() if name.startswith(folder)}
    assert set(static_files()) == packed


def test_it_is_small(wheel: zipfile.ZipFile) -> None:
    assert sum(info.compress_size for info in wheel.infolist()) < MAX_WHEEL_BYTES


def test_the_page_on_the_index(metadata: Message) -> None:
    links = dict(url.split(", ") for url in metadata.get_all("Project-URL", []))
    assert set(links) == {"Homepage", "Documentation", "Source", "Changelog", "Issues"}
    assert all(url.startswith("https://") for url in links.values())
    assert "ringcentral" in metadata["Keywords"]
    assert metadata["Author"] == "The ringkit authors"
    assert metadata["License-Expression"] == "MIT"
    known = set(metadata.get_all("Classifier", []))
    assert {"Framework :: AsyncIO", "Framework :: Pytest", "Typing :: Typed"} <= known


def test_classifiers_are_those_of_the_index(metadata: Message) -> None:
    trove = pytest.importorskip("trove_classifiers", reason="trove-classifiers is not installed")
    assert set(metadata.get_all("Classifier", [])) <= trove.classifiers


def test_links_of_the_readme_leave_the_index(metadata: Message) -> None:
    text = re.sub(r"^```.*?^```", "", metadata.get_payload(), flags=re.DOTALL | re.MULTILINE)
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    assert len(links) > 15
    assert [link for link in links if not re.match(r"https://|#", link)] == []
    ours = f"https://github.com/ringkit/ringkit/blob/v{__version__}/"
    paths = [link.removeprefix(ours) for link in links if link.startswith(ours)]
    assert "docs/errors.md" in paths
    assert [path for path in paths if not (ROOT / path.partition("#")[0]).exists()] == []


def test_the_readme_renders(metadata: Message) -> None:
    render = pytest.importorskip(
        "readme_renderer.markdown", reason="readme-renderer is not installed"
    )
    assert metadata["Description-Content-Type"].startswith("text/markdown")
    shown = render.render(metadata.get_payload())
    assert shown is not None
    assert re.search(r"<h1[^>]*>ringkit\b", shown)


def test_the_sdist_can_be_built_and_tested(tmp_path: Path) -> None:
    import tarfile

    from hatchling.builders.sdist import SdistBuilder

    (path,) = SdistBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    top = {name.partition("/")[0] for name in names}
    assert top == {
        "codegen", "docs", "generated", "runtime", "spec", "tests", "CHANGELOG.md", "LICENSE",
        "Makefile", "PKG-INFO", "README.md", "pyproject.toml", ".gitignore",
    }  # fmt: skip
    assert {"spec/ringcentral.yaml", "codegen/__main__.py", "tests/packaging/smoke.py"} <= names
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
