from __future__ import annotations

import pytest

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


def test_identifiers_differ() -> None:
    assert names.unique_identifiers(["schema", "$schema", "Schema"]) == {
        "schema": "schema", "$schema": "schema_2", "Schema": "schema_3",
    }  # fmt: skip


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
