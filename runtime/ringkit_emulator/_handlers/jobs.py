"""Tasks: begun by one operation, followed by another; exports with what they hold."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_with, list_answer
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.bearer import bearer_token
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.extensions import apply_extension_changes, publish_extension_event
from ringkit_emulator._state.tasks import COMPLETION_DELAY_SECONDS, PlatformTask
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer

_REPORT, _EXPORT = "message-store-report", "data-export"
_AT_ONCE: Final = {_REPORT: 2, _EXPORT: 2}
_KINDS: Final = {
    "addressBookBulkUpload": "address-book",
    "getAddressBookBulkUploadTask": "address-book",
    "extensionBulkUpdate": "extension-update",
    "getExtensionBulkUpdateTask": "extension-update",
    "createMultipleSwitches": "SwitchesBulkCreate",
    "updateMultipleSwitches": "SwitchesBulkUpdate",
    "createMultipleWirelessPoints": "WirelessPointsBulkCreate",
    "updateMultipleWirelessPoints": "WirelessPointsBulkUpdate",
    "createMessageStoreReport": _REPORT,
    "readMessageStoreReportTask": _REPORT,
    "readMessageStoreReportArchive": _REPORT,
    "createDataExportTaskNew": _EXPORT,
    "readDataExportTaskNew": _EXPORT,
    "listDataExportTasksNew": _EXPORT,
}
_LOCATION_KINDS: Final = tuple(kind for kind in _KINDS.values() if "Bulk" in kind)
ARCHIVE: Final = re.compile(
    r"/restapi/v1\.0/account/[^/]+/message-store-report/(\d+)/archive/(\d+)"
)
DATASET: Final = re.compile(r"/team-messaging/v1/data-export/(\d+)/datasets/(\d+)")


def begin(call: Call) -> Answer:
    """Accept a task."""
    kind = _KINDS[call.operation.id]
    jobs, account_id = call.state.tasks, call.account.id
    most = _AT_ONCE.get(kind)
    if most is not None and jobs.running_count(kind, account_id) >= most:
        raise PlatformError(
            429, "CMN-301", f"No more than {most} tasks may run at once", labelled=False
        )
    details = dict(call.document) if isinstance(call.body, dict) else {}
    job = jobs.start(kind, account_id, details)
    document = _document(call, job)
    effect = _EFFECTS.get(kind)
    if effect is not None:
        call.clock.call_later(COMPLETION_DELAY_SECONDS, lambda: effect(call, details))
    wrapped = {"task": [document]} if kind in _LOCATION_KINDS else document
    return answer_with(call, wrapped)


def _upload_contacts(call: Call, details: Document) -> None:
    for record in details["records"]:
        for contact in record["contacts"]:
            call.state.address_books.add(call.account.id, str(record["extensionId"]), dict(contact))


def _update_extensions(call: Call, details: Document) -> None:
    for record in details.get("records", ()):
        extension = call.account.extensions.get(str(record.get("id")))
        if extension is not None:
            apply_extension_changes(extension, {k: v for k, v in record.items() if k != "id"})
            publish_extension_event(call.state.context, extension, "Update")


_EFFECTS: Final[dict[str, Callable[[Call, Document], None]]] = {
    "address-book": _upload_contacts,
    "extension-update": _update_extensions,
}


def _document(call: Call, job: PlatformTask) -> Document:
    paths = {
        _REPORT: f"/restapi/v1.0/account/{job.account_id}/message-store-report",
        _EXPORT: "/team-messaging/v1/data-export",
    }
    base = call.uri.partition("/tasks/")[0].removesuffix(f"/{job.id}")
    home = call.links.api + paths[job.kind] if job.kind in paths else f"{base}/tasks"
    return job.document(call.clock.time()) | {"uri": f"{home}/{job.id}", "type": job.kind}


def _job(call: Call, *kinds: str) -> PlatformTask:
    task_id = call.path["taskId"]
    found = (call.state.tasks.find(kind, call.account.id, task_id) for kind in kinds)
    job = next((job for job in found if job is not None), None)
    if job is None:
        raise not_found("taskId", task_id)
    return job


def read(call: Call) -> Answer:
    """Answer how far a task is."""
    return answer_with(call, _document(call, _job(call, _KINDS[call.operation.id])))


def read_location_task(call: Call) -> Answer:
    """Answer how far a task of automatic location updates is."""
    return answer_with(call, _document(call, _job(call, *_LOCATION_KINDS)))


def read_archive(call: Call) -> Answer:
    """Answer where the parts of a finished report are."""
    job = _finished(call)
    uri = f"{call.links.account(job.account_id)}/message-store-report/{job.id}/archive"
    sizes = [len(part) for part in _report(call.services, job)]
    records = [{"size": size, "uri": f"{uri}/{n}"} for n, size in enumerate(sizes)]
    return json_answer(200, {"records": records})


def _finished(call: Call) -> PlatformTask:
    job = _job(call, _KINDS[call.operation.id])
    if job.status(call.clock.time()) != "Completed":
        raise not_found("taskId", job.id)
    return job


def _export_document(call: Call, job: PlatformTask) -> Document:
    document = _document(call, job)
    if document["status"] == "Completed":
        uri = f"{call.links.media}/team-messaging/v1/data-export/{job.id}/datasets/1"
        size = len(_dataset(call.services, job))
        document["datasets"] = [{"id": "1", "uri": uri, "size": size}]
    else:
        document["datasets"] = []
    return document


def read_export(call: Call) -> Answer:
    """Answer how far an export is, and where its data are."""
    return answer_with(call, _export_document(call, _job(call, _EXPORT)))


def list_exports(call: Call) -> Answer:
    """Answer the exports of the company."""
    jobs = call.state.tasks.of(_EXPORT, call.account.id)
    if "status" in call.query:
        now = call.clock.time()
        jobs = [job for job in jobs if job.status(now) == call.query["status"]]
    return list_answer(call, "tasks", [_export_document(call, job) for job in jobs])


def _report(services: Services, job: PlatformTask) -> list[bytes]:
    state = services.state
    messages = [
        message
        for extension_id in state.context.accounts.by_id[job.account_id].extensions
        for message in state.messages.of(extension_id)
    ]
    metadata = json.dumps([message.document for message in messages]).encode()
    attachments = {
        f"{a.id}-{a.filename or a.kind}": a.content
        for message in messages
        for a in message.attachments.values()
    }
    return [_zip({"messages.json": metadata}), _zip(attachments)]


def _dataset(services: Services, job: PlatformTask) -> bytes:
    chats = [
        c for c in services.state.team_messaging.chats.values() if c.account_id == job.account_id
    ]
    posts = {chat.id: [post.document for post in chat.posts] for chat in chats}
    return _zip({"posts.json": json.dumps(posts).encode()})


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # A fixed date keeps the archive the same from one reading to the next.
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def _downloaded(services: Services, request: Request, kind: str, job_id: str) -> PlatformTask:
    user: Extension = services.oauth.sessions.authenticate(bearer_token(request)).session.user
    job = services.state.tasks.find(kind, user.account_id, job_id)
    if job is None or job.status(services.state.context.clock.time()) != "Completed":
        raise not_found("taskId", job_id)
    return job


def read_archive_part(services: Services, request: Request) -> Answer:
    """Answer one part of a report: metadata first, attachments after."""
    found = ARCHIVE.fullmatch(request.path)
    job_id, number = (found[1], int(found[2])) if found else ("", 0)
    parts = _report(services, _downloaded(services, request, _REPORT, job_id))
    if number >= len(parts):
        raise not_found("archiveId", number)
    return content_answer(request, parts[number], "application/zip")


def read_dataset(services: Services, request: Request) -> Answer:
    """Answer the data of an export."""
    found = DATASET.fullmatch(request.path)
    job = _downloaded(services, request, _EXPORT, found[1] if found else "")
    return content_answer(request, _dataset(services, job), "application/zip")


_BEGUN_BY: Final = (
    "addressBookBulkUpload",
    "extensionBulkUpdate",
    "createMultipleSwitches",
    "updateMultipleSwitches",
    "createMultipleWirelessPoints",
    "updateMultipleWirelessPoints",
    "createMessageStoreReport",
    "createDataExportTaskNew",
)
ROUTES: RouteTable = {
    **{name: Route(begin) for name in _BEGUN_BY},
    "getAddressBookBulkUploadTask": Route(read),
    "getExtensionBulkUpdateTask": Route(read),
    "readMessageStoreReportTask": Route(read),
    "readMessageStoreReportArchive": Route(read_archive),
    "readAutomaticLocationUpdatesTask": Route(read_location_task),
    "readDataExportTaskNew": Route(read_export),
    "listDataExportTasksNew": Route(list_exports),
}
