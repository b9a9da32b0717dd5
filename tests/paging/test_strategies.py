"""The next page for each paging style, and the cursors of pages as text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._call.body import BytesBody
from ringkit._call.call import PagedCall
from ringkit._paging.cursor import Cursor, cursor_from_link, parse_cursor
from ringkit._paging.strategies import FetchedPage, next_cursor
from ringkit.errors import DecodeError
from ringkit_api import (
    audit_trail,
    call_log,
    chats,
    extensions,
    external_contacts,
    high_volume_sms,
    phone_numbers,
    scim,
)
from ringkit_api.models import AccountHistorySearchPublicRequest, ScimSearchRequest

HERE = "/restapi/v1.0/account/~/extension"


def next_target(call: PagedCall[Any, Any], document: dict[str, Any], records: int) -> str | None:
    cursor = next_cursor(FetchedPage(call, document, records))
    return None if cursor is None else cursor.apply(call).target


def link(uri: str) -> dict[str, Any]:
    return {"navigation": {"nextPage": {"uri": uri}}}


@pytest.mark.parametrize(
    ("uri", "target"),
    [
        (
            "https://platform.ringcentral.com/restapi/v1.0/account/401/extension?page=2&perPage=9",
            "/restapi/v1.0/account/401/extension?status=Enabled&page=2&perPage=9",
        ),
        (
            "https://gateway.example/rc/restapi/v1.0/account/401/extension?page=2&type=A&type=B",
            "/restapi/v1.0/account/401/extension?status=Enabled&page=2&type=A&type=B",
        ),
        (f"{HERE}?page=2&status=Disabled", f"{HERE}?page=2&status=Disabled"),
        ("https://evil.example/other?page=2", f"{HERE}?status=Enabled&page=2"),
        ("https://evil.example//evil.example/x?page=2", f"{HERE}?status=Enabled&page=2"),
        ("?page=2", f"{HERE}?status=Enabled&page=2"),
    ],
)
def test_links_lead_to_the_configured_server(uri: str, target: str) -> None:
    call = extensions.list_extensions(status=["Enabled"])
    assert next_target(call, link(uri), 1) == target


@pytest.mark.parametrize(
    ("document", "records", "page"),
    [
        ({"navigation": {}}, 100, None),
        ({"navigation": {"nextPage": None}, "paging": {"totalPages": 9}}, 100, None),
        ({"navigation": {"nextPage": {}}}, 100, None),
        (link(f"{HERE}?page=3"), 0, "3"),
        (link(f"{HERE}?page=3") | {"paging": {"page": 2, "totalPages": 2}}, 7, "3"),
        ({}, 100, None),
        ({"paging": {"perPage": 100}}, 100, "3"),
        ({"paging": {"perPage": 100}}, 99, None),
        ({"navigation": None, "paging": None}, 0, None),
    ],
)
def test_links_and_numbers(document: dict[str, Any], records: int, page: str | None) -> None:
    target = next_target(extensions.list_extensions(page=2), document, records)
    assert target == (None if page is None else f"{HERE}?page={page}")


@pytest.mark.parametrize("uri", [5, ["https://x/?page=2"], {"a": 1}, "https://[x/?page=2"])
def test_a_link_that_is_no_address_is_named(uri: Any) -> None:
    with pytest.raises(DecodeError, match=r"^\$\.navigation\.nextPage\.uri: expected an address"):
        next_target(extensions.list_extensions(), link(uri), 1)


@given(query=st.text("abp%E4+;=&/?~'()[]:,", max_size=30))
def test_a_link_is_sent_as_the_platform_wrote_it(query: str) -> None:
    call = extensions.list_extensions()
    uri = f"https://platform.ringcentral.com{HERE}?page=2&{query}"
    cursor = cursor_from_link(call, uri)
    assert cursor.apply(call).target == f"{HERE}?page=2&{query}"
    assert parse_cursor(call, cursor.to_text(call)) == cursor


@pytest.mark.parametrize(
    ("paging", "records", "more"),
    [
        ({"perPage": 1000}, 1000, True),
        ({"perPage": 1000, "totalPages": 1, "totalElements": 1000}, 1000, True),
        ({"perPage": 1000, "totalPages": 9}, 999, False),
        ({}, 3, True),
        ({}, 0, False),
    ],
)
def test_numbers_do_not_trust_totals(paging: dict[str, Any], records: int, more: bool) -> None:
    call = phone_numbers.list_account_phone_numbers_v2(per_page=5000)
    target = next_target(call, {"paging": paging}, records)
    path = "/restapi/v2/accounts/~/phone-numbers"
    assert target == (f"{path}?perPage=5000&page=2" if more else None)


def test_tokens() -> None:
    call = high_volume_sms.list_a2p_batches(per_page=5, status=["Completed"])
    path = "/restapi/v1.0/account/~/a2p-sms/batches"
    kept = "?status=Completed&perPage=5"
    more = {"paging": {"nextPageToken": "t/1"}}
    assert next_target(call, more, 0) == f"{path}{kept}&pageToken=t/1"
    assert next_target(call, {"paging": {"nextPageToken": ""}}, 5) is None
    assert next_target(call, {"paging": {"pageToken": "x"}}, 5) is None
    assert next_target(call, {}, 5) is None


def test_a_token_that_includes_the_filters_replaces_them() -> None:
    call = chats.list_chats(record_count=5, type="Team")
    more = {"navigation": {"prevPageToken": "a", "nextPageToken": "b"}}
    assert next_target(call, more, 5) == "/team-messaging/v1/chats?recordCount=5&pageToken=b"
    assert next_target(call, {"navigation": {"prevPageToken": "a"}}, 5) is None


def test_index() -> None:
    call = scim.list_users(start_index=3, count=2)
    path = "/scim/v2/Users"
    assert next_target(call, {"totalResults": 6}, 2) == f"{path}?count=2&startIndex=5"
    assert next_target(call, {"totalResults": 4}, 2) is None
    assert next_target(call, {}, 2) == f"{path}?count=2&startIndex=5"
    assert next_target(call, {"totalResults": 9}, 0) is None


def body_after(call: PagedCall[Any, Any], document: dict[str, Any], records: int) -> Any:
    cursor = next_cursor(FetchedPage(call, document, records))
    assert cursor is not None
    body = cursor.apply(call).body
    assert isinstance(body, BytesBody)
    assert body.content_type == "application/json"
    return json.loads(body.content)


def test_cursors_in_the_body() -> None:
    search = ScimSearchRequest(count=2, filter='userName eq "a"')
    index = body_after(scim.search_users(body=search), {"totalResults": 9}, 2)
    assert index == {"count": 2, "filter": 'userName eq "a"', "startIndex": 3}
    trail = AccountHistorySearchPublicRequest(page=4)
    call = audit_trail.search_audit_trail(body=trail)
    assert body_after(call, {"paging": {"perPage": 25}}, 25) == {"page": 5}


def test_address_books_are_synchronised_by_page_id() -> None:
    call = external_contacts.sync_address_book(sync_type="FSync", per_page=2)
    path = "/restapi/v1.0/account/~/extension/~/address-book-sync"
    found = next_target(call, {"nextPageId": 2, "syncInfo": {"olderRecordsExist": True}}, 2)
    assert found == f"{path}?syncType=FSync&perPage=2&pageId=2"


def test_a_call_log_extract_continues_by_its_token() -> None:
    call = call_log.extract_sync_account_call_log(record_count=5, view="Detailed")
    info = {"syncToken": "t", "newerRecordsExist": True}
    path = "/restapi/v1.0/account/~/call-log-extract-sync"
    kept = "?view=Detailed&syncType=ISync&syncToken=t"
    assert next_target(call, {"syncInfo": info}, 5) == path + kept
    assert next_target(call, {"syncInfo": info | {"newerRecordsExist": False}}, 5) is None


def test_a_cursor_is_a_text_for_one_operation() -> None:
    call = extensions.list_extensions(status=["Enabled"])
    cursor = cursor_from_link(call, f"https://x.example{HERE}?page=2&type=User")
    again = parse_cursor(call, cursor.to_text(call))
    assert again == cursor
    token_only = Cursor({"pageToken": ["b"]}, keep_query=("recordCount",))
    chat_list = chats.list_chats()
    assert parse_cursor(chat_list, token_only.to_text(chat_list)) == token_only
    with pytest.raises(ValueError, match="the cursor is of listExtensions"):
        parse_cursor(chat_list, cursor.to_text(call))


@pytest.mark.parametrize("cursor", ["", "x", "{}", "[]", '["listExtensions",1,2,3,4]'])
def test_invalid_cursors(cursor: str) -> None:
    with pytest.raises(ValueError, match="not a cursor of listExtensions"):
        parse_cursor(extensions.list_extensions(), cursor)


def test_a_cursor_with_another_path_is_refused() -> None:
    call = extensions.list_extensions()
    forged = json.dumps(["listExtensions", {}, {}, "/restapi/v1.0/client-info", None, ""])
    with pytest.raises(ValueError, match="the cursor is of"):
        parse_cursor(call, forged)
