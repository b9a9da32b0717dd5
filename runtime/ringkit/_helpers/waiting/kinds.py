"""What can be waited for: how each kind is recognised and read, and what its statuses mean. Data.

Kinds are recognised by the operations that answer with them, found by method and path, so that
they are the same with any edition of the description. Statuses are those of the description;
platform-facts.md, 14 and 15 say how messages end.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from attrs import frozen

from ringkit._helpers.operations import USER

_ACCOUNT: Final = "/restapi/v1.0/account/{accountId}"
_STORE: Final = f"{USER}/message-store"
_NUMBERS: Final = "/restapi/v2/accounts/{accountId}/phone-numbers/bulk-add"


class Source(NamedTuple):
    """An operation whose answer can be waited for, or a `member` of its answer, or its items."""

    module: str
    method: str
    path: str
    member: str = ""


@frozen
class Kind:
    """One kind of what can be waited for.

    `title` names it in texts. It is read with GET from `path`; `sources` are the other operations
    that answer with it. `type` is the value of its member `type`, where that tells kinds apart.
    `id` is the member with its id. `task` is the member of the first answer that has the status
    itself.

    `status` is the path of the status: JSON names, `*` for each item of an array. `course` are the
    statuses on the way to success, in their order; it has succeeded with those in `done`, and
    failed with those in `failed`. A status that is in neither is waited out. One that has
    the member `finished_by` is at the end of its course; one whose member `accepted` is 0 was
    `Rejected`. `removed` is the path of a member that says `Deleted` or `Purged` of what was
    deleted.

    `reasons` are the paths of what may say why it failed, `watched` of what changes on the way.
    """

    title: str
    module: str
    path: str
    sources: tuple[Source, ...]
    course: tuple[str, ...]
    done: frozenset[str]
    failed: frozenset[str]
    status: tuple[str, ...] = ("status",)
    type: str = ""
    id: str = "id"
    task: str = ""
    finished_by: str = ""
    accepted: str = ""
    removed: tuple[str, ...] = ()
    reasons: tuple[tuple[str, ...], ...] = ()
    watched: tuple[tuple[str, ...], ...] = ()


_MESSAGE_SOURCES: Final = (
    Source("fax", "POST", f"{USER}/fax"),
    Source("sms", "POST", f"{USER}/sms"),
    Source("sms", "POST", f"{USER}/mms"),
    Source("pager_messages", "POST", f"{USER}/company-pager"),
    Source("message_store", "PUT", f"{_STORE}/{{messageId}}"),
    Source("message_store", "GET", _STORE, "records"),
)
_MESSAGE_FAILURES: Final = frozenset({"SendingFailed", "DeliveryFailed"})
_TASK_COURSE: Final = ("Accepted", "InProgress", "Completed")
_TASK_DONE: Final = frozenset({"Completed"})
_TASK_FAILED: Final = frozenset({"Failed"})


def _message(title: str, kind: str, done: frozenset[str]) -> Kind:
    return Kind(
        title,
        "message_store",
        f"{_STORE}/{{messageId}}",
        _MESSAGE_SOURCES,
        course=("Queued", "Sent", "Delivered"),
        done=done,
        failed=_MESSAGE_FAILURES,
        status=("messageStatus",),
        type=kind,
        removed=("availability",),
        reasons=(("deliveryErrorCode",), ("to", "*", "errorCode"), ("to", "*", "faxErrorCode")),
        watched=(("to", "*", "messageStatus"),),
    )


def _location_tasks() -> tuple[Source, ...]:
    path = f"{_ACCOUNT}/emergency-address-auto-update"
    return tuple(
        Source("automatic_location_updates", "POST", f"{path}/{thing}-bulk-{action}", "task")
        for thing in ("switches", "wireless-points")
        for action in ("create", "update")
    )


#: Every kind; the first that fits is meant.
KINDS: Final = (
    # A fax is never Delivered: Sent is what the other machine has confirmed.
    _message("fax", "Fax", frozenset({"Sent", "Delivered", "Received"})),
    _message("internal text", "Pager", frozenset({"Sent", "Delivered", "Received"})),
    _message("message", "", frozenset({"Delivered", "Received"})),
    Kind(
        "high-volume text",
        "high_volume_sms",
        f"{_ACCOUNT}/a2p-sms/messages/{{messageId}}",
        (Source("high_volume_sms", "GET", f"{_ACCOUNT}/a2p-sms/messages", "records"),),
        course=("Queued", "Sent", "Delivered"),
        done=frozenset({"Delivered"}),
        failed=_MESSAGE_FAILURES,
        status=("messageStatus",),
        reasons=(("errorCode",),),
    ),
    Kind(
        "batch of texts",
        "high_volume_sms",
        f"{_ACCOUNT}/a2p-sms/batches/{{batchId}}",
        (
            Source("high_volume_sms", "POST", f"{_ACCOUNT}/a2p-sms/batches"),
            Source("high_volume_sms", "GET", f"{_ACCOUNT}/a2p-sms/batches", "records"),
        ),
        course=("Processing", "Sent", "Completed"),
        done=_TASK_DONE,
        failed=frozenset({"Rejected"}),
        accepted="batchSize",
        reasons=(("rejected", "*", "errorCode"),),
        watched=(("processedCount",),),
    ),
    Kind(
        "RingOut call",
        "ring_out",
        f"{USER}/ring-out/{{ringoutId}}",
        (Source("ring_out", "POST", f"{USER}/ring-out"),),
        course=("InProgress", "Success", "Finished"),
        done=frozenset({"Success", "Finished"}),
        failed=frozenset({
            "Invalid", "Busy", "NoAnswer", "RingOutFromThisNumberIsNotSupported", "Rejected",
            "GenericError", "InternationalDisabled", "DestinationBlocked", "NotEnoughFunds",
            "NosuchUser", "Error", "CannotReach", "NoAnsweringMachine", "NoSessionFound",
        }),
        status=("status", "callStatus"),
        reasons=(("status", "calleeStatus"), ("status", "callerStatus")),
        watched=(("status", "callerStatus"), ("status", "calleeStatus")),
    ),
    Kind(
        "report of the message store",
        "message_exports",
        f"{_ACCOUNT}/message-store-report/{{taskId}}",
        (Source("message_exports", "POST", f"{_ACCOUNT}/message-store-report"),),
        course=("Accepted", "Pending", "InProgress", "Completed"),
        done=_TASK_DONE,
        failed=frozenset({"Failed", "Cancelled"}),
    ),
    Kind(
        "export of team messages",
        "compliance_exports",
        "/team-messaging/v1/data-export/{taskId}",
        (
            Source("compliance_exports", "POST", "/team-messaging/v1/data-export"),
            Source("compliance_exports", "GET", "/team-messaging/v1/data-export", "tasks"),
        ),
        course=_TASK_COURSE,
        done=_TASK_DONE,
        failed=frozenset({"Failed", "Expired"}),
    ),
    Kind(
        "upload of contacts",
        "external_contacts",
        f"{_ACCOUNT}/address-book-bulk-upload/tasks/{{taskId}}",
        (Source("external_contacts", "POST", f"{_ACCOUNT}/address-book-bulk-upload"),),
        course=_TASK_COURSE,
        done=_TASK_DONE,
        failed=_TASK_FAILED,
        reasons=(("results", "errors", "*", "errorCode"),),
    ),
    Kind(
        "update of extensions",
        "extensions",
        f"{_ACCOUNT}/extension-bulk-update/tasks/{{taskId}}",
        (Source("extensions", "POST", f"{_ACCOUNT}/extension-bulk-update"),),
        course=_TASK_COURSE,
        done=_TASK_DONE,
        failed=_TASK_FAILED,
        reasons=(
            ("result", "errors", "*", "errorCode"),
            ("result", "affectedItems", "result", "*", "errors", "*", "errorCode"),
        ),
    ),
    Kind(
        "update of locations",
        "automatic_location_updates",
        f"{_ACCOUNT}/emergency-address-auto-update/tasks/{{taskId}}",
        _location_tasks(),
        course=_TASK_COURSE,
        done=_TASK_DONE,
        failed=_TASK_FAILED,
        task="task",
        reasons=(("result", "records", "*", "errors", "*", "errorCode"),),
    ),
    Kind(
        "order of phone numbers",
        "phone_numbers",
        f"{_NUMBERS}/{{taskId}}",
        (Source("phone_numbers", "POST", _NUMBERS),),
        course=("Accepted", "InProgress", "Finished"),
        done=frozenset({"Finished"}),
        failed=_TASK_FAILED,
        finished_by="records",
    ),
    Kind(
        "AI job",
        "status",
        "/ai/status/v1/jobs/{jobId}",
        (
            Source("audio", "POST", "/ai/audio/v1/async/speaker-diarize"),
            Source("audio", "POST", "/ai/audio/v1/async/speech-to-text"),
            Source("insights", "POST", "/ai/insights/v1/async/analyze-interaction"),
            Source("text", "POST", "/ai/text/v1/async/punctuate"),
            Source("text", "POST", "/ai/text/v1/async/summarize"),
        ),
        course=("Accepted", "InProgress", "Success"),
        done=frozenset({"Success"}),
        failed=frozenset({"Fail"}),
        id="jobId",
        reasons=(("response", "errors", "*", "errorCode"),),
    ),
)  # fmt: skip
