"""Filters of functions: the same as the table of the description, name by name."""

from __future__ import annotations

import inspect
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from ringkit import filters
from ringkit.notifications import match_filter
from ringkit_api.events import FILTERS, EventFilter

#: Values that arguments of these names can have, where the text "7" will not do.
VALUES: dict[str, Any] = {"direction": "Inbound", "type": "SMS", "domain": "pbx"}
#: Argument names that differ from what they are called in the address.
RENAMED = {"from_": "from"}


def camel(name: str) -> str:
    if name in RENAMED:
        return RENAMED[name]
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def build(entry: EventFilter) -> str:
    """Call the function of a filter with every argument it has."""
    function = getattr(filters, entry.name)
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        kind = entry.query.get(camel(name))
        if kind == "boolean":
            given[name] = True
        elif kind == "integer":
            given[name] = 60
        else:
            given[name] = VALUES.get(name, "7")
        assert parameter.annotation, name
    return str(function(**given))


@pytest.mark.parametrize("entry", FILTERS, ids=lambda entry: entry.name)
def test_each_filter_of_the_table_has_its_function(entry: EventFilter) -> None:
    parts = urlsplit(build(entry))
    expected = re.sub(r"\{(\w+)\}", lambda found: VALUES.get(found[1], "7"), entry.path)
    assert parts.path == expected.replace("/subscription/7", "/subscription/~")
    assert set(parse_qs(parts.query)) == set(entry.query)


@pytest.mark.parametrize("entry", FILTERS, ids=lambda entry: entry.name)
def test_what_it_builds_is_recognised_as_that_filter(entry: EventFilter) -> None:
    found = match_filter(build(entry)).filter
    assert found is not None
    assert found.name == entry.name


@pytest.mark.parametrize("entry", FILTERS, ids=lambda entry: entry.name)
def test_its_docstring_names_model_and_permission(entry: EventFilter) -> None:
    text = inspect.getdoc(getattr(filters, entry.name)) or ""
    if "as for `presence`" in text:
        text = inspect.getdoc(filters.presence) or ""
    for event in (entry.event, *(event for _, event in entry.variants)):
        assert f"`{event}`" in text
    assert not entry.permission or f"Permission {entry.permission}." in text


def test_no_function_is_missing_from_the_table() -> None:
    assert sorted(filters.__all__) == filters.__all__
    assert set(filters.__all__) - {"EventFilter", "normalise"} == {entry.name for entry in FILTERS}


def test_defaults_are_the_user_who_is_logged_in() -> None:
    assert filters.presence() == "/restapi/v1.0/account/~/extension/~/presence"
    assert filters.presence(detailed_telephony_state=True).endswith(
        "/presence?detailedTelephonyState=true"
    )
    assert filters.presence("1", 2, sip_data=True) == (
        "/restapi/v1.0/account/1/extension/2/presence?detailedTelephonyState=true&sipData=true"
    )
    assert filters.fax().endswith("/fax?direction=Inbound")


def test_ids_are_quoted_and_never_empty() -> None:
    assert filters.a2p_batch("a/b") == "/restapi/v1.0/account/~/a2p-sms/batches/a%2Fb"
    with pytest.raises(ValueError, match="batch_id must not be empty"):
        filters.a2p_batch("")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("/account/~/extension/~/presence", "/restapi/v1.0/account/~/extension/~/presence"),
        ("/glip/posts", "/restapi/v1.0/glip/posts"),
        ("/restapi/v1.0/account/~/presence", "/restapi/v1.0/account/~/presence"),
        ("/team-messaging/v1/posts", "/team-messaging/v1/posts"),
        (
            "https://platform.ringcentral.com/restapi/x",
            "https://platform.ringcentral.com/restapi/x",
        ),
    ],
)
def test_short_filters_are_completed(given: str, expected: str) -> None:
    assert filters.normalise(given) == expected


def test_a_text_that_is_no_path_is_refused() -> None:
    with pytest.raises(ValueError, match="'presence'"):
        filters.normalise("presence")
