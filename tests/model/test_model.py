from __future__ import annotations

import copy
import json
import pickle
import threading
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._model import UNSET, Model, Unset, model
from ringkit._model.class_plan import camel_case
from ringkit._model.codec import encode, to_plain
from ringkit._model.fields import plan_of
from ringkit._model.union import UnknownVariant
from ringkit._unset import NULL
from ringkit.errors import DecodeError
from tests.model.examples import FULL, Circle, Page, Party, Record, Square


def record(**changes: Any) -> Record:
    return Record.from_dict(copy.deepcopy({**FULL, **changes}))


def test_fields_have_the_described_types() -> None:
    found = record()
    assert isinstance(found.from_, Party)
    assert (found.from_.phone_number, found.from_.name) == ("+1", None)
    assert isinstance(found.to, list)
    assert [type(party) for party in found.to] == [Party, Party] or all(
        isinstance(party, Party) for party in found.to
    )
    assert found.start_time == datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert found.times == [datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)] * 2
    assert isinstance(found.by_name, dict)
    assert found.by_name["a"].name == "A"
    assert found.counts == {"x": 1}
    assert isinstance(found.child, Record)
    assert found.child.from_ is UNSET


def test_left_out_null_and_a_value_are_three_things() -> None:
    found = Party.from_dict({"name": None})
    assert found.phone_number is UNSET
    assert found.name is None
    assert not found.phone_number
    assert to_plain(Party(phone_number="1")) == {"phoneNumber": "1"}
    assert to_plain(Party(phone_number="1", name=None)) == {"phoneNumber": "1", "name": None}


def test_decoding_converts_nothing() -> None:
    page = Page.from_dict({"records": [FULL, "no object"]})
    assert type(page._data["records"][0]) is dict
    with pytest.raises(DecodeError, match=r"\$\.records\[1\]: .* \(Record\)") as raised:
        _ = page.records
    assert raised.value.value == "no object"


def test_the_given_dict_is_not_changed() -> None:
    data = copy.deepcopy(FULL)
    found = Record.from_dict(data)
    for field in plan_of(Record).fields:
        getattr(found, field.name)
    found.from_.name = "N"  # type: ignore[union-attr]
    assert data == FULL


def test_a_model_that_was_read_encodes_to_the_same_json() -> None:
    found = record(brandNew={"x": [1]})
    for field in plan_of(Record).fields:
        getattr(found, field.name)
    assert to_plain(found) == {**FULL, "brandNew": {"x": [1]}}


def test_a_model_that_was_not_read_encodes_to_the_same_json() -> None:
    assert to_plain(record(brandNew=1)) == {**FULL, "brandNew": 1}


def test_a_change_is_encoded_and_the_rest_kept() -> None:
    found = record(brandNew=1)
    found.kind = "Fax"
    assert isinstance(found.from_, Party)
    found.from_.name = "N"
    found.ratio = UNSET
    expected = {**FULL, "brandNew": 1, "kind": "Fax", "from": {"phoneNumber": "+1", "name": "N"}}
    del expected["ratio"]
    assert to_plain(found) == expected


def test_writing_before_reading_keeps_both() -> None:
    found = record()
    found.count = 9
    assert (found.count, found.id) == (9, "1")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 120000, tzinfo=UTC), "2026-01-02T03:04:05.120Z"),
        (datetime(2026, 1, 2, 3, 4, 5, 7, tzinfo=UTC), "2026-01-02T03:04:05.000007Z"),
        (datetime(2026, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))), "2026-01-02T01:00:00Z"),
    ],
)
def test_times_are_written_in_utc(moment: datetime, text: str) -> None:
    assert to_plain(Record(id="1", start_time=moment))["startTime"] == text


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        encode(Record(id="1", start_time=datetime(2026, 1, 2)))  # noqa: DTZ001


def test_unknown_members_are_kept_and_can_be_set() -> None:
    found = record(brandNew=1)
    assert dict(found.extra) == {"brandNew": 1}
    found.extra["more"] = 2
    del found.extra["brandNew"]
    assert to_plain(found) == {**FULL, "more": 2}
    made = Party(name="N")
    made.extra["vip"] = True
    assert to_plain(made) == {"name": "N", "vip": True}
    with pytest.raises(KeyError, match="field"):
        made.extra["name"] = "other"


def test_unknown_enumeration_values_are_accepted() -> None:
    assert record(kind="Hologram").kind == "Hologram"


WRONG: list[tuple[str, Any, str, str]] = [
    ("from_", "text", "from", "expected an object (Party) or nothing, found a string"),
    ("from_", [1], "from", "found an array"),
    ("to", {"a": 1}, "to", "expected an array, each an object (Party) or nothing"),
    ("kind", {"a": 1}, "kind", "expected str or nothing, found an object"),
    ("count", [1], "count", "expected int or nothing, found an array"),
    ("start_time", "yesterday", "startTime", "expected an ISO 8601 time or nothing"),
    ("start_time", 17, "startTime", "found a number"),
    ("by_name", "x", "byName", "found a string"),
    ("shape", "round", "shape", "found a string"),
]


@pytest.mark.parametrize(("name", "value", "wire", "text"), WRONG)
def test_a_wrong_shape_raises_when_the_field_is_read(
    name: str, value: Any, wire: str, text: str
) -> None:
    page = Page.from_dict({"records": [{"id": "0"}, {**FULL, wire: value}]})
    found = page.records[1]
    for field in plan_of(Record).fields:
        if field.name != name:
            getattr(found, field.name)
    with pytest.raises(DecodeError) as raised:
        getattr(found, name)
    assert raised.value.path == f"$.records[1].{wire}"
    assert raised.value.value == value
    assert text in str(raised.value)
    assert to_plain(found)[wire] == value
    assert f"{name}=<malformed>" in repr(found)


def test_a_missing_required_member_raises_when_the_field_is_read() -> None:
    found = Record.from_dict({"kind": "Fax"})
    assert found.kind == "Fax"
    with pytest.raises(DecodeError, match=r"\$\.id: expected str, found nothing"):
        _ = found.id
    assert to_plain(found) == {"kind": "Fax"}


@model
class Ids(Model):
    """Scalars of each type, alone and in each container."""

    text: str | Unset = UNSET
    needed: str
    number: int | Unset = UNSET
    ratio: float | Unset = UNSET
    flag: bool | Unset = UNSET
    text_or_null: str | Unset | None = UNSET
    number_or_null: int | Unset | None = UNSET
    either: str | int | Unset = UNSET
    other: int | str | Unset = UNSET
    text_or_object: str | Party | Unset = UNSET
    size: Literal[90, 195] | Unset = UNSET
    code: Literal["1", "2"] | Unset = UNSET
    texts: list[str] | Unset = UNSET
    numbers: dict[str, int] | Unset = UNSET


@pytest.mark.parametrize(
    ("name", "sent", "read"),
    [
        ("text", 17, "17"), ("text", -1, "-1"), ("text", 2**70, str(2**70)), ("text", True, True),
        ("text", 1.5, 1.5), ("text", None, None), ("needed", 17, "17"), ("needed", "017", "017"),
        ("number", "17", 17), ("number", "-17", -17), ("number", "0", 0), ("number", 17.0, 17),
        ("number", str(2**70), 2**70), ("number", "017", "017"), ("number", "+17", "+17"),
        ("number", " 17", " 17"), ("number", "1_7", "1_7"), ("number", "\u0661", "\u0661"),
        ("number", "-0", "-0"), ("number", "", ""), ("number", "9" * 5000, "9" * 5000),
        ("number", 1.5, 1.5), ("number", True, True), ("number", "true", "true"),
        ("ratio", "1.5", 1.5), ("ratio", "3", 3), ("ratio", 3, 3), ("ratio", "1.50", "1.50"),
        ("ratio", "1e3", "1e3"), ("ratio", "inf", "inf"), ("ratio", "nan", "nan"),
        ("flag", 1, 1), ("flag", "true", "true"),
        ("text_or_null", 17, "17"), ("text_or_null", None, None), ("number_or_null", "17", 17),
        ("either", 17, 17), ("either", "17", "17"), ("other", 17, 17), ("other", "17", "17"),
        ("text_or_object", 17, "17"), ("size", "90", 90), ("size", "91", "91"), ("code", 1, "1"),
        ("code", 3, 3), ("texts", [1, "b", None], ["1", "b", None]),
        ("numbers", {"a": "1", "b": 2, "c": "x"}, {"a": 1, "b": 2, "c": "x"}),
    ],
)  # fmt: skip
def test_a_scalar_is_read_in_the_declared_type_where_that_is_exact(
    name: str, sent: Any, read: Any
) -> None:
    wire = camel_case(name)
    found = Ids.from_dict({"needed": "n", wire: sent})
    for _ in range(2):
        value = getattr(found, name)
        if read is None:
            assert value is None or value is NULL
        else:
            assert (value, type(value)) == (read, type(read))
    if not isinstance(sent, list | dict):
        assert found.to_dict() == {"needed": "n", wire: sent}


@given(
    value=st.integers() | st.text() | st.floats(allow_nan=False) | st.booleans(),
    name=st.sampled_from(["text", "number", "ratio"]),
)
def test_what_is_read_has_the_same_text(value: Any, name: str) -> None:
    read = getattr(Ids.from_dict({"needed": "n", name: value}), name)
    assert read == value or str(read) == str(value)


def test_a_path_without_its_document_starts_at_the_class() -> None:
    found = Page.from_dict({"records": [{"id": "1", "from": 3}]}).records[0]
    with pytest.raises(DecodeError) as raised:
        _ = found.from_
    assert raised.value.path == "Record.from"


def test_unions_by_discriminator() -> None:
    found = record()
    assert isinstance(found.shape, Circle)
    assert isinstance(found.shapes, list)
    assert [type(shape).__name__ for shape in found.shapes] == ["Square", "Circle"]


def test_an_unknown_discriminator_is_no_error() -> None:
    found = record(shape={"kind": "hexagon", "size": 1})
    assert isinstance(found.shape, UnknownVariant)
    assert dict(found.shape.extra) == {"kind": "hexagon", "size": 1}
    assert to_plain(found)["shape"] == {"kind": "hexagon", "size": 1}


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"kind": "circle"}, Circle),
        ({"kind": "square", "side": 1}, Square),
        ({"side": 1}, Square),
        ({"radius": 1}, Circle),
        ({"nothing": "known"}, UnknownVariant),
    ],
)
def test_unions_by_shape(value: dict[str, Any], kind: type[Model]) -> None:
    assert isinstance(record(figure=value).figure, kind)


def test_a_text_or_an_object() -> None:
    assert record(either="text").either == "text"
    assert isinstance(record(either={}).either, Party)


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({}, None),
        ({"kind": "Hologram"}, "$.kind"),
        ({"count": "3"}, "$.count"),
        ({"count": True}, "$.count"),
        ({"from": None}, "$.from"),
        ({"to": [{}, {"phoneNumber": 5}]}, "$.to[1].phoneNumber"),
        ({"startTime": "no time"}, "$.startTime"),
        ({"byName": {"a": {"name": 1}}}, "$.byName.a.name"),
        ({"shape": {"kind": "square"}}, "$.shape.side"),
        ({"shape": {"kind": "hexagon"}}, "$.shape"),
        ({"page": "min"}, "$.page"),
        ({"either": {"phoneNumber": 1}}, "$.either.phoneNumber"),
        ({"child": {}}, "$.child.id"),
    ],
)
def test_strict_checks_the_whole_document(changes: dict[str, Any], path: str | None) -> None:
    data = {**FULL, **changes}
    if path is None:
        Record.from_dict(data, strict=True)
        return
    with pytest.raises(DecodeError) as raised:
        Record.from_dict(data, strict=True)
    assert raised.value.path == path


def test_strict_counts_the_other_problems() -> None:
    with pytest.raises(DecodeError, match=r"\(and 2 more\)"):
        Record.from_dict({"kind": 1, "count": "x"}, strict=True)


def test_only_objects_are_models() -> None:
    with pytest.raises(DecodeError, match=r"\$: expected an object \(Party\), found an array"):
        Party.from_dict([])  # type: ignore[arg-type]


def test_secrets_do_not_show() -> None:
    found = record(api_key="hidden too")
    assert "very secret" not in repr(found)
    assert "hidden too" not in repr(found)
    assert "access_token=***" in repr(found)
    error = DecodeError("$.access_token", "str", "very secret")
    assert "very secret" not in repr(error) + str(error)
    made = Record(id="1", access_token="very secret")
    assert "very secret" not in repr(made)
    assert made.to_dict()["access_token"] == "very secret"


def test_equal_by_content() -> None:
    assert record() == record()
    assert record() != record(kind="Fax")
    assert Party(name="N") == Party.from_dict({"name": "N"})
    assert Party(name="N") != {"name": "N"}


@pytest.mark.parametrize("touched", [False, True])
def test_copies_and_pickles(touched: bool) -> None:
    found = record(brandNew=1)
    if touched:
        _ = found.id
    for other in (copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert other == found
        other.kind = "Fax"
        assert found.kind == "Voice"


def test_misspelt_and_missing_arguments() -> None:
    with pytest.raises(TypeError):
        Party(phonenumber="1")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Record()  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match=r"Party has no field 'phone'.*\.extra"):
        _ = Party(name="N").phone  # type: ignore[attr-defined]


def test_a_dict_in_place_of_a_child_is_accepted() -> None:
    made = Record(id="1", from_={"phoneNumber": "+9"})  # type: ignore[arg-type]
    assert to_plain(made) == {"id": "1", "from": {"phoneNumber": "+9"}}


def test_what_has_no_json_form_is_refused() -> None:
    with pytest.raises(TypeError, match="object has no JSON form"):
        encode(Record(id="1", free=object()))
    with pytest.raises(ValueError, match="not JSON compliant"):
        encode(Record(id="1", ratio=float("nan")))


def test_text_is_escaped_as_json() -> None:
    text = 'quote " back \\ line \n tab \t null \0 é 😀 \u2028'
    assert json.loads(encode(Party(name=text))) == {"name": text}


def test_subclasses_work() -> None:
    @model
    class Vip(Party):
        level: int | Unset = UNSET

    found = Vip.from_dict({"name": "N", "level": 3})
    assert (found.name, found.level) == ("N", 3)


def test_many_threads_read_one_document() -> None:
    for _ in range(20):
        assert read_together(Page.from_dict({"records": [copy.deepcopy(FULL)] * 50}), 4) == []


def read_together(page: Page, readers: int) -> list[Exception]:
    barrier = threading.Barrier(readers)
    wrong: list[Exception] = []

    def read() -> None:
        barrier.wait()
        try:
            for found in page.records:
                assert found.from_.phone_number == "+1"  # type: ignore[union-attr]
                assert found.id == "1"
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong
