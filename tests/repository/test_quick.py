"""The rule of `make test-quick`."""

from __future__ import annotations

from pathlib import Path

from tests.support.quick import ROOT, is_quick

TESTS = ROOT / "tests"


def test_what_starts_programs_or_emulators_is_left_out() -> None:
    assert is_quick(TESTS / "auth" / "test_refresh_policy.py")
    assert not is_quick(TESTS / "emulator" / "test_control.py")
    # It imports a module of tests that imports subprocess.
    text = (TESTS / "typing" / "test_completion.py").read_text("utf-8")
    assert "subprocess" not in text
    assert not is_quick(TESTS / "typing" / "test_completion.py")


def test_a_module_is_judged_by_all_its_imports(tmp_path: Path) -> None:
    module = tmp_path / "test_x.py"
    for line, quick in (
        ("import json", True),
        ("import subprocess", False),
        ("    from hypothesis import given", False),
        ("from tests.support import brokers", False),
        ("from tests.support.responses import x", is_quick(TESTS / "support" / "responses.py")),
    ):
        module = tmp_path / f"test_{abs(hash(line))}.py"
        module.write_text(f"{line}\n")
        assert is_quick(module) is quick, line
