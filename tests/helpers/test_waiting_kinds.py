"""The tables of waiting against the description, and the pace of reading."""

from __future__ import annotations

import json
from collections import deque
from importlib import import_module
from typing import Any

import pytest

from ringkit._helpers.operations import operation_at
from ringkit._helpers.waiting.kinds import KINDS, Kind
from ringkit._helpers.waiting.pace import Pace, first_interval, share_of
from ringkit._helpers.waiting.reasons import MEANINGS, meaning_of
from ringkit._helpers.waiting.recognise import (
    done_statuses,
    failure_of,
    outcome_of,
    status_of,
    target_of,
)
from ringkit._model.fields import plan_of
from ringkit.limits import DEFAULT_RULES, Limits, Rule
from ringkit_api import models
from ringkit_api.operations import OPERATIONS
from tests.support.documents import description

#: Statuses that are waited out: another attempt follows, or it is not known.
WAITED_OUT = {"AttemptFailed", "Unknown"}
#: Operations that answer 202 with no task: the states of users, which are listed.
WITHOUT_TASK = {"connectTeamsUsers", "disconnectTeamsUsers"}


def all_operations() -> list[Any]:
    return [
        next(
            found
            for found in vars(import_module(f"ringkit_api.{module}")).values()
            if getattr(found, "id", None) == name
        )
        for name, (module, _) in OPERATIONS.items()
    ]


def schema(node: Any) -> Any:
    """Return a schema of the description without its reference."""
    while "$ref" in node:
        node = description()["components"]["schemas"][node["$ref"].rsplit("/", 1)[1]]
    return node


def members(node: Any) -> dict[str, Any]:
    node = schema(node)
    found = dict(node.get("properties", {}))
    for part in (*node.get("allOf", ()), *node.get("oneOf", ())):
        found |= members(part)
    return found


def answer_of(kind: Kind) -> Any:
    operation = description()["paths"][kind.path]["get"]
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def at(node: Any, path: tuple[str, ...]) -> Any:
    """Return the schema at a path of a kind."""
    for name in path:
        node = schema(node)["items"] if name == "*" else members(node)[name]
    return schema(node)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.title.replace(" ", "-"))
def test_paths_and_statuses_are_those_of_the_description(kind: Kind) -> None:
    answer = answer_of(kind)
    enumeration = set(at(answer, kind.status).get("enum", ()))
    known = {*kind.course, *kind.done, *kind.failed}
    if kind.accepted:
        assert kind.accepted in members(answer)
        known.discard("Rejected")
    if enumeration and kind.title != "AI job":
        assert known <= enumeration
        assert enumeration - known <= WAITED_OUT
    assert kind.failed.isdisjoint({*kind.course, *kind.done})
    for path in (*kind.watched, *((kind.removed,) if kind.removed else ())):
        at(answer, path)
    for path in kind.reasons:
        if path not in (("to", "*", "errorCode"), ("response", "errors", "*", "errorCode")):
            at(answer, path)
    for source in kind.sources:
        operation_at(source.module, source.method, source.path)


def test_every_operation_that_answers_202_can_be_waited_for() -> None:
    operations = [found for found in all_operations() if 202 in found.results]
    assert len(operations) == 15
    for operation in operations:
        if operation.id in WITHOUT_TASK:
            continue
        cls = getattr(models, operation.results[202])
        task = {"id": "7", "jobId": "7", "status": "Accepted"}
        holder = "task" if "task" in {field.name for field in plan_of(cls).fields} else ""
        target = target_of(cls.from_dict({holder: task} if holder else task))
        assert target.call.path.endswith("/7"), operation.id
        assert "~" in target.call.path or "{accountId}" not in target.kind.path


def test_it_is_read_by_its_uri() -> None:
    uri = "https://x.example/restapi/v1.0/account/1/extension/2/message-store/3"
    target = target_of(models.FaxResponse.from_dict({"id": 3, "type": "Fax", "uri": uri}))
    assert target.call.path == "/restapi/v1.0/account/1/extension/2/message-store/3"
    other = target_of(models.FaxResponse.from_dict({"id": 3, "type": "Fax", "uri": uri + "/4"}))
    assert other.call.path == "/restapi/v1.0/account/~/extension/~/message-store/3"


def test_without_an_id() -> None:
    with pytest.raises(ValueError, match="the fax has no id"):
        target_of(models.FaxResponse.from_dict({"type": "Fax"}))


@pytest.mark.parametrize(
    ("cls", "document", "status", "outcome"),
    [
        (models.AddPhoneNumbersTask, {"id": "1", "status": "InProgress"}, "InProgress", "pending"),
        (models.AddPhoneNumbersTask, {"id": "1", "status": "Failed"}, "Failed", "failed"),
        (models.AddPhoneNumbersResponse, {"records": [{"phoneNumber": "+1"}]}, "Finished", "done"),
        (models.CaiAsyncApiResponse, {"jobId": "1"}, "", "pending"),
        (models.JobStatusResponse, {"jobId": "1", "status": "Success"}, "Success", "done"),
        (models.JobStatusResponse, {"jobId": "1", "status": "Fail"}, "Fail", "failed"),
        (models.MessageStoreReport, {"id": "1", "status": "AttemptFailed"}, "AttemptFailed",
         "pending"),
        (models.MessageStoreReport, {"id": "1", "status": "Cancelled"}, "Cancelled", "failed"),
        (models.SMSMessageInfo, {"id": 1, "type": "SMS", "messageStatus": "Sent"}, "Sent",
         "pending"),
        (models.SMSMessageInfo, {"id": 1, "type": "SMS", "messageStatus": "Delivered",
                                 "availability": "Deleted"}, "Delivered", "done"),
        (models.MessageInfo, {"id": 1, "type": "VoiceMail", "messageStatus": "Received"},
         "Received", "done"),
        (models.RingOutStatus, {"id": "1", "status": {"callStatus": "Unknown"}}, "Unknown",
         "pending"),
        (models.MessageBatchResponse, {"id": "1", "status": "Processing", "batchSize": 0},
         "Rejected", "failed"),
    ],
)  # fmt: skip
def test_statuses(cls: Any, document: dict[str, Any], status: str, outcome: str) -> None:
    target = target_of(cls.from_dict(document))
    found = status_of(target.kind, target.data)
    assert found == status
    assert outcome_of(target.kind, found, done_statuses(target.kind, "")) == outcome


def test_the_reason_is_the_platforms() -> None:
    job = {"jobId": "1", "status": "Fail", "response": {"errors": [{"errorCode": "CAI-104"}]}}
    model = models.JobStatusResponse.from_dict(job)
    assert failure_of(target_of(model), model, "Fail").reason == "CAI-104"
    to = [{"phoneNumber": "+1"}, {"phoneNumber": "+2", "errorCode": "SMS-RC-410"}]
    text = {"id": 1, "type": "SMS", "messageStatus": "SendingFailed", "to": to}
    sent = models.SMSMessageInfo.from_dict(text)
    assert failure_of(target_of(sent), sent, "SendingFailed").reason == "SMS-RC-410"


def test_the_words_of_faxes_and_calls_are_those_of_the_description() -> None:
    schemas = json.dumps(description()["components"]["schemas"])
    words = [code for code in MEANINGS if not code.startswith("SMS-")]
    assert [word for word in words if f'"{word}"' not in schemas] == []
    faxes = set(description()["components"]["schemas"]["FaxErrorCodeEnum"]["enum"])
    unexplained = {"Undefined", "ReturnToDBQueue", "SkypeBillingFailed"}
    assert faxes - set(MEANINGS) == unexplained
    assert meaning_of("SMS-UP-999") == "refused by the provider between RingCentral and the carrier"
    assert meaning_of("Undefined") == ""


@pytest.mark.parametrize(
    "rule",
    [*DEFAULT_RULES.values(), Rule(1, 60), Rule(2, 60), Rule(1000, 60)],
    ids=[*DEFAULT_RULES, "one", "two", "many"],
)
def test_a_wait_takes_a_third_of_its_group_at_most(rule: Rule) -> None:
    pace, now, reads = Pace(rule), 0.0, deque[float]()
    delays = []
    while now < 3600:
        delay = pace.delay(now)
        delays.append(delay)
        now += delay
        pace.count(now)
        reads.append(now)
        while reads[0] <= now - rule.window * max(1, 3 / rule.limit):
            reads.popleft()
        assert len(reads) <= max(1, rule.limit / 3)
    assert delays[0] == first_interval(rule) <= delays[1] <= delays[2]
    assert 20 <= len(delays) <= 200


def test_the_first_reads_are_soon_enough() -> None:
    def first_reads(group: str) -> list[float]:
        pace, now, found = Pace(DEFAULT_RULES[group]), 0.0, []
        for _ in range(4):
            now += pace.delay(now)
            pace.count(now)
            found.append(round(now, 1))
        return found

    assert first_reads("light") == [1.8, 4.5, 8.6, 14.6]
    assert first_reads("heavy") == [9.0, 22.5, 42.8, 72.8]


def test_the_pace_follows_what_responses_report() -> None:
    pace = Pace(Rule(50, 60))
    pace.count(0.0, Limits(group="light", limit=6, remaining=5, window=60))
    assert pace.delay(0.0) == first_interval(Rule(6, 60)) == 15.0
    assert share_of(Rule(6, 60)) == Rule(2, 60)
    pace.block(100.0)
    assert pace.delay(50.0) == 50.0
    assert not pace.room(50.0)
