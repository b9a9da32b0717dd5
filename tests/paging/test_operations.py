"""Every list operation of the description, page by page: each record comes once."""

from __future__ import annotations

from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._call.call import Operation
from tests.emulator.support import Api
from tests.paging.operations import CONSTANTS
from tests.paging.preparation import SIZES, list_call, prepared

LISTS = [o for _, o in sorted(CONSTANTS.items()) if o.paging is not None]
PAGED = [o for o in LISTS if o.paging is not None and o.paging.style not in ("single", "sync")]
WHOLE = [o for o in LISTS if o.paging is not None and o.paging.style == "single"]
#: The emulator generates three records for a list unless this says otherwise.
MORE = {"listAccountMeetings": 25, "listVideoMeetings": 25}


def named(operation: Operation) -> str:
    return operation.id


def plain(records: list[Any]) -> list[Any]:
    return [record.to_dict() for record in records]


def test_the_number_of_lists_of_each_style() -> None:
    styles = [o.paging.style for o in LISTS if o.paging is not None]
    assert {style: styles.count(style) for style in set(styles)} == {
        "links": 50, "number": 15, "token": 21, "navigation-token": 8, "index": 2, "sync": 7,
        "single": 28,
    }  # fmt: skip


@pytest.mark.parametrize("operation", PAGED, ids=named)
def test_three_pages(
    shared: Api, rc: RingCentral, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = MORE.get(operation.id)
    if more is not None:
        monkeypatch.setattr("ringkit_emulator._handlers.generic._INITIAL_ITEM_COUNT", more)
    sent = prepared(shared, operation)
    whole = plain(list(rc.pages(list_call(operation, sent))))
    size = SIZES.get(operation.id, max(1, len(whole) // 4))
    before = len(shared.emulator.log())
    paged = plain(list(rc.pages(list_call(operation, sent, size))))
    paths = [request.path for request in shared.emulator.log()[before:]]
    assert paged == whole
    assert len({str(record) for record in paged}) == len(paged) >= 3
    assert 3 <= len(paths) <= len(paged) // size + 2
    assert len(list(rc.pages(list_call(operation, sent, size)).by_page())) == len(paths)


@pytest.mark.parametrize("operation", WHOLE, ids=named)
def test_lists_of_one_page(shared: Api, rc: RingCentral, operation: Operation) -> None:
    sent = prepared(shared, operation)
    rc.ensure_logged_in()
    before = len(shared.emulator.log())
    list(rc.pages(list_call(operation, sent)))
    assert len(shared.emulator.log()) == before + 1
