from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen import names
from codegen.document import CodegenError


@pytest.mark.parametrize(
    ("upstream", "python"),
    [
        ("createSMSMessage", "create_sms_message"),
        ("createA2PSMS", "create_a2p_sms"),
        ("outboundProxyIPv6Backup", "outbound_proxy_ipv6_backup"),
        ("e164Extended", "e164_extended"),
        ("e2ee", "e2ee"),
        ("OAuth and OIDC", "oauth_and_oidc"),
        ("SMS Brands/Campaigns", "sms_brands_campaigns"),
        ("RingOut", "ring_out"),
        ("State-based Rules", "state_based_rules"),
        ("access_token_ttl", "access_token_ttl"),
        ("X-Trace-Id", "x_trace_id"),
        ("2fa", "n2_fa"),
        ("€", "value"),
    ],
)
def test_snake_case(upstream: str, python: str) -> None:
    assert names.snake(upstream) == python


@pytest.mark.parametrize(
    ("wire", "field"),
    [("from", "from_"), ("class", "class_"), ("list", "list_"), ("type", "type"), ("id", "id"),
     ("to_dict", "to_dict_"), ("datetime", "datetime_"), ("$schema", "schema")],
)  # fmt: skip
def test_fields_never_hide_what_annotations_need(wire: str, field: str) -> None:
    assert names.identifier(wire) == field


@pytest.mark.parametrize("order", list(itertools.permutations(["schema", "$schema", "Schema"])))
def test_identifiers_differ_in_any_order(order: list[str]) -> None:
    assert names.unique_members(order, {}) == {
        "schema": "schema", "$schema": "schema_2", "Schema": "schema_3",
    }  # fmt: skip


def test_arguments_differ_in_any_order() -> None:
    found = {
        "path.id": "id", "query.id": "id_query", "header.id": "id_header", "query.ID": "id_2",
        "query.idQuery": "id_query_2", "query.body": "body_query", "query.timeout": "timeout_",
    }  # fmt: skip
    parameters = [(place, name) for place, name in (key.split(".") for key in found)]
    for order in (parameters, parameters[::-1]):
        assert names.unique_arguments(order, {}) == {
            **found, "query.idQuery": "id_query", "query.id": "id_query_2",
        }  # fmt: skip
    assert names.unique_arguments(parameters, {"query.id": "id_query"}) == found


NAMES = st.lists(st.sampled_from(
    ["id", "ID", "Id", "i-d", "$id", "id_", "id2", "id_2", "id-2", "from", "from_", "From", "body",
     "bodyQuery", "list", "a b", "aB", "a_b", "A-B", "class", "timeout", "timeout_", "n", "€"]
), unique=True)  # fmt: skip
PARAMETERS = st.lists(
    st.tuples(
        st.sampled_from(["path", "query", "header", "cookie"]),
        NAMES.map(lambda n: (n or ["id"])[0]),
    ),
    unique=True,
)


@settings(max_examples=200, derandomize=True, database=None)
@given(before=NAMES, added=NAMES, chance=st.randoms())
def test_a_member_that_is_added_renames_none(
    before: list[str], added: list[str], chance: Random
) -> None:
    published = names.unique_members(before, {})
    pinned = {name: one for name, one in published.items() if not names.is_plain(name, one)}
    later = list({*before, *added})
    chance.shuffle(later)
    found = names.unique_members(later, pinned)
    assert {name: found[name] for name in before} == published
    assert len(set(found.values())) == len(found)
    # What is gone keeps its name: what comes in its place has another.
    assert not set(names.unique_members(set(added) - set(before), pinned).values()) & set(
        pinned.values()
    )


@settings(max_examples=200, derandomize=True, database=None)
@given(before=PARAMETERS, added=PARAMETERS, chance=st.randoms())
def test_an_argument_that_is_added_renames_none(
    before: list[tuple[str, str]], added: list[tuple[str, str]], chance: Random
) -> None:
    # Another placeholder is another path, and so another function.
    added = [one for one in added if one[0] != "path"]
    published = names.unique_arguments(before, {})
    pinned = {
        key: one
        for key, one in published.items()
        if not key.startswith(("path.", "query.")) or not names.is_plain(key.split(".", 1)[1], one)
    }
    later = list({*before, *added})
    chance.shuffle(later)
    found = names.unique_arguments(later, pinned)
    assert {key: found[key] for key in published} == published
    assert len(set(found.values())) == len(found)


@pytest.mark.parametrize(
    ("operation", "function"),
    [
        ("rcwN11sListSubscriptions", "list_subscriptions"),
        ("rcwHistoryAdminListRecordings", "admin_list_recordings"),
        ("mthSendMessage", "send_message"),
        ("caiSummarize", "summarize"),
        ("scimGetUser2", "read_user"),
        ("listGlipChatsNew", "list_chats"),
        ("removeLineJWSPublic", "remove_line"),
        ("authorize2", "authorize"),
        ("readUserCallLog", "read_user_call_log"),
        ("parsePhoneNumberV2", "parse_phone_number"),
        ("import", "import_"),
    ],
)
def test_operation_names(operation: str, function: str) -> None:
    assert names.operation_names([operation], {}) == {operation: function}


def test_names_that_only_prefixes_tell_apart_keep_them() -> None:
    found = names.operation_names(["rcwConfigGetSession", "rcwHistoryGetSession", "readThing"], {})
    assert found == {
        "rcwConfigGetSession": "rcw_config_get_session",
        "rcwHistoryGetSession": "rcw_history_get_session",
        "readThing": "read_thing",
    }


def test_a_given_name_wins() -> None:
    assert names.operation_names(["getThing"], {"getThing": "fetch"}) == {"getThing": "fetch"}


def test_a_collision_fails_and_is_named() -> None:
    with pytest.raises(CodegenError, match=r"read_thing.*readThing, read_thing"):
        names.operation_names(["readThing", "read_thing"], {})


@pytest.mark.parametrize(
    ("tag", "module"), [("Models", "models_"), ("Import", "import_"), ("SMS", "sms")]
)
def test_modules(tag: str, module: str) -> None:
    assert names.module(tag) == module


def test_the_options_of_a_call_are_those_of_the_runtime() -> None:
    from ringkit import RequestOptions

    assert set(RequestOptions.__annotations__) == names.OPTIONS


@pytest.mark.parametrize("field", ["id", "phone_number", "from_", "e164_extended", "a_b_c"])
def test_the_runtime_has_the_same_rule_for_json_names(field: str) -> None:
    from ringkit._model.class_plan import camel_case

    assert names.json_name(field) == camel_case(field)
