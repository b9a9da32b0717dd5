"""A misspelt field is an error for mypy and pyright: 200 models of answers and of requests."""

from __future__ import annotations

from pathlib import Path

import pytest

from ringkit._model.fields import plan_of
from ringkit._model.json_object import JsonObject
from tests.typing.test_checkers import CHECKERS

COUNT = 200


def models() -> list[tuple[str, list[str]]]:
    """Return the names of models, evenly chosen, with those of their fields."""
    from ringkit_api import models

    found = []
    for name in dir(models):
        cls = getattr(models, name)
        if isinstance(cls, type) and issubclass(cls, JsonObject) and plan_of(cls).fields:
            found.append((name, [field.name for field in plan_of(cls).fields]))
    step = len(found) // COUNT
    return found[::step][:COUNT]


def misspelt(name: str, fields: list[str]) -> str:
    """Return `name` with two letters exchanged, or one doubled, so that it is no field."""
    for index in range(len(name) - 1):
        swapped = name[:index] + name[index + 1] + name[index] + name[index + 2 :]
        if swapped not in fields and swapped.isidentifier():
            return swapped
    return name + name[-1]


@CHECKERS
def test_reading_a_misspelt_field_is_an_error(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    chosen = models()
    assert len(chosen) == COUNT
    lines = ["from ringkit import Unset", "from ringkit_api import models", ""]
    right: list[int] = []
    wrong: list[int] = []
    for number, (model, fields) in enumerate(chosen):
        field = fields[number % len(fields)]
        lines.append(f"def f{number}(one: models.{model}, maybe: models.{model} | Unset) -> None:")
        for owner in ("one", "maybe"):
            lines.append(f"    {owner}.{field}")
            right.append(len(lines))
            lines.append(f"    {owner}.{misspelt(field, fields)}")
            wrong.append(len(lines))
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines) + "\n", "utf-8")
    reported = {line for line, _ in checker(program)}
    assert reported >= set(wrong)
    assert not reported & set(right)


@CHECKERS
def test_setting_and_constructing_with_a_misspelt_name_is_an_error(  # type: ignore[no-untyped-def]
    checker, tmp_path: Path
) -> None:
    from ringkit_api import dicts

    lines = ["from ringkit_api import dicts, models", ""]
    wrong: list[int] = []
    names = [name for name in dir(dicts) if name.endswith("Dict")]
    chosen = names[:: max(1, len(names) // COUNT)][:COUNT]
    for number, name in enumerate(chosen):
        keys = sorted(getattr(dicts, name).__annotations__)
        if not keys:
            continue
        bad = misspelt(keys[0], keys)
        lines.append(f"def f{number}(made: dicts.{name}) -> None:")
        lines.append(f"    made[{bad!r}]")
        wrong.append(len(lines))
        lines.append(f"    models.{name.removesuffix('Dict')}({bad}=None)")
        wrong.append(len(lines))
    program = tmp_path / "program.py"
    program.write_text("\n".join(lines) + "\n", "utf-8")
    assert len(wrong) > 300
    assert {line for line, _ in checker(program)} >= set(wrong)


def test_at_run_time_the_field_that_was_meant_is_named() -> None:
    from ringkit_api.models import CallLogRecord

    record = CallLogRecord.from_dict({"id": "1"})
    with pytest.raises(AttributeError, match=r"no field 'sesion_id'; did you mean 'session_id'\?"):
        record.sesion_id  # type: ignore[attr-defined]  # noqa: B018
