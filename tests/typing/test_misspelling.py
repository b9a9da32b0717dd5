"""A misspelt field is an error at run time, too, that names the field that was meant."""

from __future__ import annotations

import pytest


def test_at_run_time_the_field_that_was_meant_is_named() -> None:
    from ringkit_api.models import CallLogRecord

    record = CallLogRecord.from_dict({"id": "1"})
    with pytest.raises(AttributeError, match=r"no field 'sesion_id'; did you mean 'session_id'\?"):
        record.sesion_id  # type: ignore[attr-defined]  # noqa: B018
