"""Cards are checked against the schema of Adaptive Cards, and typed with its names."""

from __future__ import annotations

import contextlib
import copy
import math
import pickle
from typing import Any, Required, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit import cards
from ringkit.cards import Card, CardError, check_card
from ringkit.cards import _schema as schema
from ringkit.cards import _types as types

FULL: Card = {
    "type": "AdaptiveCard",
    "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.3",
    "fallbackText": "an order",
    "body": [
        {"type": "TextBlock", "text": "**Order** 7", "size": "large", "wrap": True},
        {
            "type": "ColumnSet",
            "columns": [
                {"type": "Column", "width": "auto", "items": [{"type": "Image", "url": "x"}]},
                {
                    "width": 2,
                    "items": [{"type": "FactSet", "facts": [{"title": "a", "value": "b"}]}],
                },
            ],
        },
        {"type": "RichTextBlock", "inlines": ["plain", {"type": "TextRun", "text": "bold"}]},
        {
            "type": "Container",
            "id": "more",
            "isVisible": False,
            "items": [
                {"type": "Input.Text", "id": "reason", "isRequired": True, "label": "Why?"},
                {
                    "type": "Input.ChoiceSet",
                    "id": "size",
                    "choices": [{"title": "Small", "value": "s"}],
                },
            ],
        },
    ],
    "actions": [
        {"type": "Action.Submit", "title": "Yes", "data": {"action": "yes", "any": ["thing"]}},
        {"type": "Action.OpenUrl", "title": "Open", "url": "https://example.com"},
        {"type": "Action.ToggleVisibility", "title": "More", "targetElements": ["more"]},
        {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "version": "1.3", "body": []}},
    ],
}


def card(*body: Any, version: str = "1.3", **members: Any) -> dict[str, Any]:
    return {"type": "AdaptiveCard", "version": version, "body": list(body), **members}


def problems(wrong: Any) -> list[str]:
    with pytest.raises(CardError) as caught:
        check_card(wrong)
    return [str(problem) for problem in caught.value.problems]


def test_a_full_card_is_right() -> None:
    check_card(FULL)
    check_card(card({"type": "TextBlock", "text": "x", "color": "Good", "size": "Large"}))
    inner = {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "body": []}}
    check_card(card(actions=[inner]))


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ({}, "type: is AdaptiveCard, not None"),
        (card(version="1.6"), "version: is one of 1.0, 1.1, 1.2, 1.3, not '1.6'"),
        (
            card({"type": "TextBlok", "text": "x"}),
            "body[0]: there is no element of type 'TextBlok'; did you mean TextBlock?",
        ),
        (card({"text": "x"}), "body[0]: has no type: it is an element"),
        (card({"type": "TextBlock"}), "body[0].text: is missing"),
        (
            card({"type": "TextBlock", "text": "x", "weigth": "bolder"}),
            "body[0].weigth: is unknown; did you mean weight?",
        ),
        (
            card({"type": "TextBlock", "text": "x", "weight": "heavy"}),
            "body[0].weight: is one of default, lighter, bolder, not 'heavy'",
        ),
        (
            card({"type": "TextBlock", "text": "x", "wrap": "yes"}),
            "body[0].wrap: is True or False, not 'yes'",
        ),
        (
            card({"type": "TextBlock", "text": "x", "maxLines": True}),
            "body[0].maxLines: is a number, not True",
        ),
        (
            card({"type": "ColumnSet", "columns": [{"items": [{"type": "Image"}]}]}),
            "body[0].columns[0].items[0].url: is missing",
        ),
        (card(actions={}), "actions: is a list, not {}"),
        (
            card(actions=[{"type": "Action.Execute"}]),
            "actions[0]: there is no action of type 'Action.Execute'",
        ),
        (
            card({"type": "ActionSet", "actions": []}, version="1.1"),
            "body[0]: needs version 1.2, the card has 1.1",
        ),
        (
            card({"type": "Input.Text", "id": "a", "label": "A"}, version="1.2"),
            "body[0].label: needs version 1.3, the card has 1.2",
        ),
        (
            card({"type": "Input.Text", "id": "a"}, {"type": "Input.Text", "id": "a"}),
            "body[1].id: 'a' is the id of body[0] too",
        ),
        (
            card(actions=[{"type": "Action.ToggleVisibility", "targetElements": ["no"]}]),
            "actions[0].targetElements[0]: no element has the id 'no'",
        ),
        (
            card(actions=[{"type": "Action.ShowCard", "card": card({"type": "X"})}]),
            "actions[0].card.body[0]: there is no element of type 'X'",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "card",
)
def test_what_is_wrong_is_named_by_its_path(wrong: dict[str, Any], found: str) -> None:
    assert any(problem.startswith(found) for problem in problems(wrong)), problems(wrong)


def test_every_problem_is_listed_and_the_text_is_short() -> None:
    wrong = card(*({"type": "TextBlock"} for _ in range(20)))
    with pytest.raises(CardError, match=r"body\[0\].text: is missing.*and 15 more") as caught:
        check_card(wrong)
    assert len(caught.value.problems) == 20
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.problems) == (str(caught.value), caught.value.problems)


def test_what_is_no_dict_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="a card is a dict, not str"):
        check_card('{"type": "AdaptiveCard"}')  # type: ignore[arg-type]


def test_a_card_nested_without_end_is_refused() -> None:
    deep: dict[str, Any] = {"type": "Container", "items": []}
    for _ in range(500):
        deep = {"type": "Container", "items": [deep]}
    assert any("nested too deeply" in problem for problem in problems(card(deep)))


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["type", "body", "items", "id", "actions", "card", "text", "columns"]
                ),
                inner
                | st.sampled_from(["Container", "Action.ShowCard", "AdaptiveCard", "ColumnSet"]),
                max_size=4,
            )
        ),
        max_leaves=20,
    )
)
def test_whatever_a_card_holds_the_answer_is_a_card_error(content: Any) -> None:
    for wrong in (card(content), card(actions=content), {"type": "AdaptiveCard", "body": content}):
        before = copy.deepcopy(wrong)
        with contextlib.suppress(CardError):
            check_card(wrong)
        assert wrong == before


@pytest.mark.parametrize(
    ("name", "properties"),
    [
        ("Card", schema.CARD),
        *(
            (name.replace(".", ""), properties)
            for table in (schema.ELEMENTS, schema.ACTIONS, schema.PARTS)
            for name, properties in table.items()
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_types_have_the_properties_of_the_table(name: str, properties: dict[str, Any]) -> None:
    typed = getattr(types, name)
    hints = get_type_hints(typed, include_extras=True)
    hints.pop("type", None)
    assert set(hints) == set(properties)
    required = {key for key, hint in hints.items() if get_origin(hint) is Required}
    assert required == {key for key, value in properties.items() if value.required}


def test_the_table_is_closed() -> None:
    kinds = {"text", "flag", "number", "object", "Element", "Action", "AdaptiveCard"}
    kinds |= schema.ENUMERATIONS.keys() | schema.PARTS.keys() | schema.ELEMENTS.keys()
    for properties in (schema.CARD, *schema.ELEMENTS.values(), *schema.ACTIONS.values()):
        for known in properties.values():
            assert {kind.strip("[]") for kind in known.types} <= kinds
            assert known.since in schema.VERSIONS
    typed = {*get_args(types.Element), *get_args(types.Action)}
    for name in (*schema.ELEMENTS, *schema.ACTIONS):
        assert getattr(cards, name.replace(".", "")) in typed


def without_end(kind: type[Any]) -> Any:
    value: Any = kind()
    for _ in range(10_000):
        value = [value] if kind is list else {"a": value}
    return value


def cycle() -> dict[str, Any]:
    found: dict[str, Any] = {}
    found["a"] = found
    return found


def doubled(levels: int) -> dict[str, Any]:
    """Return a card element that has itself twice, at each level."""
    value: dict[str, Any] = {"type": "TextBlock", "text": "x"}
    for _ in range(levels):
        value = {"type": "Container", "items": [value, value]}
    return value


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (without_end(dict), "is nested too deeply"),
        (without_end(list), "is nested too deeply"),
        (cycle(), "is nested too deeply"),
        ({"x": math.nan}, r"actions\[0\].data.x: is a number, not nan"),
        ({"x": math.inf}, r"actions\[0\].data.x: is a number, not inf"),
        ({"x": b"1"}, r"actions\[0\].data.x: is a JSON value, not bytes"),
        ({"x": {1}}, r"actions\[0\].data.x: is a JSON value, not set"),
        ({"x": "\ud800"}, r"actions\[0\].data.x: has half of a surrogate pair"),
        ({1: "x"}, r"actions\[0\].data: has the key 1, which is no name"),
        ({"x" * 100_000: 1}, "which is no name"),
        ({"x": [doubled(20)]}, "has more than 50000 values"),
    ],
    ids=range(11),
)
def test_what_has_no_json_form_is_refused_at_once(data: Any, expected: str) -> None:
    submit = {"type": "Action.Submit", "title": "a", "data": data}
    with pytest.raises(CardError, match=expected) as caught:
        check_card(card() | {"actions": [submit]})
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("member", ["type", "version", "body", "fallbackText", "actions"])
def test_a_value_without_an_end_is_refused_anywhere(member: str) -> None:
    with pytest.raises(CardError, match="is nested too deeply"):
        check_card(card() | {member: without_end(list)})
