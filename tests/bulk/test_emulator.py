"""Every bulk operation against the emulator, with existing and missing ids mixed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._call.call import Operation
from ringkit.errors import APIStatusError
from ringkit_emulator import Emulator
from tests.bulk.test_bulk import BULK, function_of
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, smallest
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS, client


@pytest.fixture(scope="module", params=["\r\n", "\n"], ids=["crlf", "lf"])
def api(request: pytest.FixtureRequest) -> Iterator[Api]:
    options: Any = {"bulk_newline": request.param, "limits": NO_LIMITS, "frozen_clock": True}
    with Emulator(strict=True, **options) as emulator, Api(emulator) as made:
        yield made


@pytest.fixture(scope="module")
def rc(api: Api) -> Iterator[RingCentral]:
    with client(api.emulator) as made:
        yield made


@pytest.mark.parametrize("operation", BULK, ids=lambda operation: operation.id)
def test_existing_and_missing_ids(api: Api, rc: RingCentral, operation: Operation) -> None:
    assert operation.bulk is not None
    described = DESCRIPTION.operations[operation.id]
    sent = body_for(api, smallest(described, ids_for(api, described)))
    known = sent.path[operation.bulk.parameter]
    if known == "~":
        account, user = api.emulator.account_id, api.emulator.extension_id
        known = account if operation.bulk.parameter == "companyId" else user
    ids = [known, *(f"{990 + number}" for number in range(40))]
    random.Random(operation.id).shuffle(ids)
    bodies = {"body": sent.body} if operation.method in ("PUT", "PATCH") else {}
    results = list(rc.bulk(function_of(operation), ids, **bodies))
    assert [result.id for result in results] == ids
    for result in results:
        if result.id == known:
            assert result.ok, result.error
            assert operation.method == "DELETE" or result.value is not None
        else:
            assert isinstance(result.error, APIStatusError)
            assert result.error.status == 404
