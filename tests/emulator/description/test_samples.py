"""Documents made from schemas: they fit, they repeat, they keep what is known."""

import re

import pytest

from ringkit_emulator._description.document import Operation, load_description
from ringkit_emulator._description.resources import load_resources
from ringkit_emulator._description.samples import Sampler
from ringkit_emulator._description.schemas import load_schemas

DESCRIPTION = load_description()
RESPONSES = load_schemas("response")
WITH_JSON = [
    (operation, status)
    for operation in DESCRIPTION.operations.values()
    for status in operation.responses
    if status < 400 and operation.response_schema(status) is not None
]
# A closed object that requires a member it does not know: nothing fits.
CONTRADICTORY = {"getSessionInsights"}


def sampler(seed: int = 0) -> Sampler:
    return Sampler(DESCRIPTION, RESPONSES, seed=seed, api="http://127.0.0.1:1", present=1.8e9)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_every_answer_fits_its_schema(seed: int) -> None:
    made = sampler(seed)
    unfit = {}
    for operation, status in WITH_JSON:
        schema = operation.response_schema(status) or {}
        value = made.make(schema, f"{operation.id}/{status}")
        wrong = [f"{m.name}: {m.message[:80]}" for m in RESPONSES.mismatches(schema, value)]
        if wrong and operation.id not in CONTRADICTORY:
            unfit[operation.id] = wrong
    assert unfit == {}


def test_the_contradictory_schema_is_still_in_the_description() -> None:
    operation = DESCRIPTION.operations["getSessionInsights"]
    schema = operation.response_schema() or {}
    if RESPONSES.valid(schema, sampler().make(schema, "x")):
        pytest.fail("the description was mended: take the operation out of CONTRADICTORY")


def schema_of(name: str) -> dict[str, object]:
    return {"$ref": f"#/components/schemas/{name}"}


def test_seed_and_place_decide() -> None:
    schema = schema_of("GetExtensionInfoResponse")
    assert sampler(1).make(schema, "a") == sampler(1).make(schema, "a")
    assert sampler(1).make(schema, "a") != sampler(1).make(schema, "b")
    assert sampler(1).make(schema, "a") != sampler(2).make(schema, "a")


def test_known_members_are_kept_where_they_fit() -> None:
    known = {
        "id": 7,
        "name": 5,
        "contact": {"firstName": "Ada", "odd": 1},
        "extensionNumbers": ["1", "2"],
        "unknown": True,
    }
    made = sampler().make(schema_of("GetExtensionInfoResponse"), "x", known)
    assert made["id"] == 7
    assert isinstance(made["name"], str)
    assert made["contact"]["firstName"] == "Ada"
    assert "odd" not in made["contact"]
    assert made["extensionNumbers"] == ["1", "2"]
    assert "unknown" not in made


def test_elements_of_known_lists_are_completed() -> None:
    known = {"records": [{"id": "1", "uri": "http://x"}, {"id": "2"}]}
    made = sampler().make(schema_of("CallLogResponse"), "x", known)
    assert [record["id"] for record in made["records"]] == ["1", "2"]
    assert RESPONSES.valid(schema_of("CallLogResponse"), made)


UNION = DESCRIPTION.document["components"]["schemas"]["CommForwardingTargetsResource"]
TARGETS = UNION["properties"]["records"]["items"]["discriminator"]["mapping"]


@pytest.mark.parametrize("kind", sorted(TARGETS))
def test_discriminator_decides_the_branch(kind: str) -> None:
    schema = schema_of("CommForwardingTargetsResource")
    made = sampler().make(schema, "x", {"records": [{"type": kind}]})
    assert made["records"][0]["type"] == kind
    assert RESPONSES.valid({"$ref": TARGETS[kind]}, made["records"][0])


@pytest.mark.parametrize(
    ("name", "role", "collection", "listable"),
    [
        ("listSites", "list", "/restapi/v1.0/account/{accountId}/sites", True),
        ("createSite", "create", "/restapi/v1.0/account/{accountId}/sites", True),
        ("readSite", "read", "/restapi/v1.0/account/{accountId}/sites", True),
        ("updateSite", "update", "/restapi/v1.0/account/{accountId}/sites", True),
        ("deleteSite", "remove", "/restapi/v1.0/account/{accountId}/sites", True),
        (
            "readAccountBusinessAddress",
            "settings",
            "/restapi/v1.0/account/{accountId}/business-address",
            False,
        ),
        ("getBridge", "read", "/rcvideo/v2/bridges", False),
        ("createBridge", "create", "/rcvideo/v2/bridges", False),
        ("createChatNoteNew", "create", "/team-messaging/v1/notes", True),
        ("listSmsConsentRecords", "list", "/restapi/v2/accounts/{accountId}/sms/consents", True),
        (
            "getCallQueueOverflowSettings",
            "settings",
            "/restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings",
            False,
        ),
        ("caiSummarize", "action", "/ai/text/v1/async/summarize", False),
    ],
)
def test_roles_of_operations(name: str, role: str, collection: str, listable: bool) -> None:
    operation: Operation = DESCRIPTION.operations[name]
    resource = load_resources().of(operation)
    assert (resource.role, resource.collection, resource.listable) == (role, collection, listable)


@pytest.mark.parametrize(
    ("name", "looks"),
    [
        ("mediaLink", r"http://127\.0\.0\.1:1/restapi/"),
        ("businessPhone2", r"\+1\d{10}$"),
        ("smsPhoneNumbers", r"\+1\d{10}$"),
        ("emailAddresses", r"person\d+@example\.com$"),
        ("chatIds", r"\d{10}$"),
        ("countryCode", r"US$"),
        ("zip", r"\d{5}$"),
        ("flipNumber", r"\d$"),
        ("membership", r"[A-Z][a-z]+$"),
    ],
)
def test_texts_are_what_their_names_promise(name: str, looks: str) -> None:
    text = {"type": "string"}
    schema = {"type": "array", "items": text, "minItems": 1} if name.endswith("s") else text
    value = sampler().make({"type": "object", "properties": {name: schema}}, "x")[name]
    (found,) = value if isinstance(value, list) else [value]
    assert re.match(looks, found), found


@pytest.mark.parametrize(
    ("place", "looks"),
    [
        ("/account/~/sites/12345/name", "Lyon|Leeds|Boston"),
        ("extension/7/site/name", "Lyon|Leeds|Boston"),
        ("records/0/country/name", "United States|Canada|France"),
        ("wireless-points/records/3/name", "[A-Z][a-z]+( office| floor)?"),
        ("permission/d0ba2b9e4f01/displayName", "Edit users|Read the call log|Send texts"),
        ("schedule/weeklyRanges/monday/0/from", "09:00"),
        ("consents/12/from", r"\+1\d{10}"),
        ("extension/12/name", r"[A-Z][a-z]+ [A-Z][a-z]+"),
    ],
)
def test_texts_fit_what_they_belong_to(place: str, looks: str) -> None:
    for seed in range(5):
        assert re.fullmatch(looks, sampler(seed).make({"type": "string"}, place))


def test_no_text_repeats_the_name_of_its_member() -> None:
    made = sampler()
    repeated: set[str] = set()

    def look(value: object, name: str) -> None:
        if isinstance(value, dict):
            for key, inner in value.items():
                look(inner, key)
        elif isinstance(value, list):
            for inner in value:
                look(inner, name)
        elif isinstance(value, str) and value.lower().endswith(f" {name.lower()}"):
            repeated.add(name)

    for operation, status in WITH_JSON:
        look(made.make(operation.response_schema(status) or {}, f"{operation.id}/{status}"), "")
    # Streets are called that.
    assert repeated <= {"street"}
