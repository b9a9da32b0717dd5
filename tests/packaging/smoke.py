"""`make smoke`: builds wheel and sdist, installs them in fresh environments, and uses them there.

For each interpreter that is found: the wheel bare, with each extra and with all of them, and the
sdist bare. `--quick` installs the wheel bare and with all extras.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.packaging.installing import ROOT, ToolError, environment, interpreters, run, uv

_PROGRAM = Path(__file__).with_name("smoke_program.py")
MAX_WHEEL_BYTES = 3 << 20
_MAX_DISTRIBUTIONS = 12
#: What an sdist is for: building, generating again and testing.
_IN_SDIST = ("Makefile", "codegen/", "docs/", "generated/", "runtime/", "spec/", "tests/")


def extras() -> list[str]:
    """Return the extras that pyproject.toml declares."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return list(project["optional-dependencies"])


def build(folder: Path) -> tuple[Path, Path]:
    """Build the sdist, and the wheel from it; return both. Raises ToolError if that fails."""
    uv("build", "--quiet", "--clear", "--out-dir", folder, ROOT)
    return inspect(folder)


def inspect(folder: Path) -> tuple[Path, Path]:
    """Return the wheel and the sdist of a folder. Raises ToolError for what is wrong with them."""
    try:
        (wheel,), (sdist,) = folder.glob("*.whl"), folder.glob("*.tar.gz")
    except ValueError:
        raise ToolError(f"{folder} has not one wheel and one sdist") from None
    wheel, sdist = wheel.absolute(), sdist.absolute()
    size = wheel.stat().st_size
    if size > MAX_WHEEL_BYTES:
        raise ToolError(f"the wheel has {size:,} bytes, more than {MAX_WHEEL_BYTES:,}")
    with zipfile.ZipFile(wheel) as archive:
        top = {name.partition("/")[0] for name in archive.namelist()}
    packages = {name for name in top if not name.endswith(".dist-info")}
    if packages != {"ringkit", "ringkit_api", "ringkit_cli", "ringkit_emulator"}:
        raise ToolError(f"the wheel has {sorted(packages)}")
    with tarfile.open(sdist) as found:
        names = [name.partition("/")[2] for name in found.getnames()]
    missing = [part for part in _IN_SDIST if not any(name.startswith(part) for name in names)]
    if missing:
        raise ToolError(f"the sdist lacks {missing}")
    print(f"wheel {size:,} bytes, sdist {sdist.stat().st_size:,} bytes", flush=True)
    return wheel, sdist


@contextmanager
def emulator(python: Path) -> Iterator[dict[str, str]]:
    """Run an emulator, and yield the variables that a client needs for it."""
    process = subprocess.Popen(
        [python, "-m", "ringkit_emulator", "--limit", "Auth=10000"],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": ""},
    )
    try:
        assert process.stdout is not None
        found = json.loads(process.stdout.readline())
        yield {
            "RINGCENTRAL_SERVER_URL": found["url"],
            "RINGCENTRAL_CLIENT_ID": found["client_id"],
            "RINGCENTRAL_CLIENT_SECRET": found["client_secret"],
            "RINGCENTRAL_JWT": found["jwt"],
        }
    finally:
        process.terminate()
        process.wait(20)


def smoke(version: str, interpreter: Path, wheel: Path, sdist: Path, wanted: list[str]) -> None:
    """Install and use wheel and sdist with one interpreter. Raises ToolError for what fails."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        server = environment(folder / "server", interpreter, f"{wheel}[emulator]")
        with emulator(server) as variables:
            variables |= {"HOME": name, "RINGKIT_CONFIG_DIR": name, "PYTHONPATH": ""}
            for extra in wanted:
                started = time.monotonic()
                what = f"{wheel}[{extra}]" if extra not in ("", "sdist") else wheel
                what = sdist if extra == "sdist" else what
                python = environment(folder / f"with-{extra}", interpreter, what)
                argument = "" if extra == "sdist" else extra
                run([python, "-I", _PROGRAM, argument], folder=folder, environment=variables)
                note = ""
                if not extra:
                    count = len(uv("pip", "freeze", "--python", python).splitlines())
                    if count > _MAX_DISTRIBUTIONS:
                        raise ToolError(f"a bare install has {count} distributions")
                    note = f", {count} distributions"
                taken = time.monotonic() - started
                print(f"{version} {extra or 'bare'}: ok ({taken:.0f} s{note})", flush=True)


def main() -> int:
    """Run it for the interpreters that are found, or one of them; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.packaging.smoke", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="bare and with all extras only")
    parser.add_argument("--python", help="one version only, such as 3.13")
    parser.add_argument("--dist", type=Path, help="a folder with wheel and sdist, built before")
    chosen = parser.parse_args()
    found = interpreters()
    if chosen.python:
        found = {version: path for version, path in found.items() if version == chosen.python}
    if not found:
        print(f"no interpreter of Python {chosen.python or '3.11 to 3.14'} is found")
        return 1
    try:
        with tempfile.TemporaryDirectory() as folder:
            wheel, sdist = inspect(chosen.dist) if chosen.dist else build(Path(folder))
            for version, path in found.items():
                wanted = ["", "all"] if chosen.quick else ["", "sdist", *extras()]
                if version == "3.14" and "ray" in wanted:
                    wanted.remove("ray")  # it has no wheels for it
                smoke(version, path, wheel, sdist, wanted)
    except (ToolError, subprocess.TimeoutExpired) as error:
        print(error)
        return 1
    print(f"used with {', '.join(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
