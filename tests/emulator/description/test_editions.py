"""Descriptions of other editions: what an operation may leave out."""

from __future__ import annotations

import pytest

from ringkit_emulator._description.document import Description


@pytest.mark.parametrize("responses", [{}, {"default": {}}, {"2XX": {}}, {"400": {}}])
def test_an_operation_without_id_and_without_a_success(responses: dict[str, object]) -> None:
    operations = {"get": {"responses": responses}, "put": {"responses": {"204": {}}}}
    description = Description({"paths": {"/things": operations}})
    found = description.operations
    assert list(found) == ["GET /things", "PUT /things"]
    assert found["GET /things"].success == 200
    assert found["PUT /things"].success == 204
