"""Long-running tasks, and the archives that reports and exports produce."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable, UndescribedRoute
from ringkit_emulator._handlers.generic import answer_with, list_answer
from ringkit_emulator._handlers.services import Services
from ringkit_emulator._oauth.tokens import bearer_token
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._state.task_effects import update_extensions, upload_contacts
from ringkit_emulator._state.tasks import COMPLETION_DELAY_SECONDS, PlatformTask
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, not_found
from ringkit_emulator._wire.messages import Answer, Request, json_answer

_REPORT, _EXPORT = "message-store-report", "data-export"
_MAX_RUNNING: Final = {_REPORT: 2, _EXPORT: 2}
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


def start_task(call: Call) -> Answer:
    """Start a task and return it.

    Raises PlatformError (429) if too many tasks of this kind are running.
    """
    kind = _KINDS[call.operation.id]
    tasks, account_id = call.state.tasks, call.account.id
    maximum = _MAX_RUNNING.get(kind)
    if maximum is not None and tasks.running_count(kind, account_id) >= maximum:
        raise PlatformError(
            429,
            "CMN-301",
            f"No more than {maximum} tasks may run at once",
            rate_limit_headers=False,
        )
    details = dict(call.document) if isinstance(call.body, dict) else {}
    failure = call.state.context.take_failure("task")
    task = tasks.start(kind, account_id, details, failure)
    document = _task_document(call, task)
    effect = _EFFECTS.get(kind)
    if effect is not None and failure is None:
        call.clock.call_later(COMPLETION_DELAY_SECONDS, effect, call.state, account_id, details)
    # Only the first of these operations has an array there.
    several = call.operation.id == "createMultipleSwitches"
    wrapped = {"task": [document] if several else document} if kind in _LOCATION_KINDS else document
    return answer_with(call, wrapped, complete=False)


_EFFECTS: Final[dict[str, Callable[[PlatformState, str, Document], None]]] = {
    "address-book": upload_contacts,
    "extension-update": update_extensions,
}


def _task_document(call: Call, task: PlatformTask) -> Document:
    paths = {
        _REPORT: f"/restapi/v1.0/account/{task.account_id}/message-store-report",
        _EXPORT: "/team-messaging/v1/data-export",
    }
    base = call.uri.partition("/tasks/")[0].removesuffix(f"/{task.id}")
    home = call.urls.api + paths[task.kind] if task.kind in paths else f"{base}/tasks"
    known = {"uri": f"{home}/{task.id}", "type": task.kind}
    return task.document(call.clock.time()) | known | _result(call, task)


def _result(call: Call, task: PlatformTask) -> Document:
    """Return the member that says why a task has failed; reports and exports have none."""
    if task.status(call.clock.time()) != "Failed":
        return {}
    errors = [{"errorCode": task.failure, "message": "The task has failed"}]
    if task.kind in _LOCATION_KINDS:
        return {"result": {"records": [{"status": "Failed", "errors": errors}]}}
    member = "results" if task.kind == "address-book" else "result"
    return {member: {"errors": errors}}


def _find_task(call: Call, *kinds: str) -> PlatformTask:
    task_id = call.path["taskId"]
    found = (call.state.tasks.find(kind, call.account.id, task_id) for kind in kinds)
    task = next((task for task in found if task is not None), None)
    if task is None:
        raise not_found("taskId", task_id)
    return task


def read_task(call: Call) -> Answer:
    """Return the status of a task."""
    task = _find_task(call, _KINDS[call.operation.id])
    return answer_with(call, _task_document(call, task), complete=False)


def read_location_task(call: Call) -> Answer:
    """Return the status of a task of automatic location updates, of any kind."""
    task = _find_task(call, *_LOCATION_KINDS)
    return answer_with(call, _task_document(call, task), complete=False)


def read_archive(call: Call) -> Answer:
    """Return the URLs and sizes of the archives of a completed report."""
    task = _find_completed_task(call)
    uri = f"{call.urls.account(task.account_id)}/message-store-report/{task.id}/archive"
    sizes = [len(part) for part in _report_archives(call.services, task)]
    records = [{"size": size, "uri": f"{uri}/{n}"} for n, size in enumerate(sizes)]
    return json_answer(200, {"records": records})


def _find_completed_task(call: Call) -> PlatformTask:
    task = _find_task(call, _KINDS[call.operation.id])
    if task.status(call.clock.time()) != "Completed":
        raise not_found("taskId", task.id)
    return task


def _export_document(call: Call, task: PlatformTask) -> Document:
    document = _task_document(call, task)
    if document["status"] == "Completed":
        uri = f"{call.urls.media}/team-messaging/v1/data-export/{task.id}/datasets/1"
        size = len(_export_archive(call.services, task))
        document["datasets"] = [{"id": "1", "uri": uri, "size": size}]
    else:
        document["datasets"] = []
    return document


def read_export(call: Call) -> Answer:
    """Return the status of an export and, when it is completed, the URL of its data."""
    return answer_with(call, _export_document(call, _find_task(call, _EXPORT)), complete=False)


def list_exports(call: Call) -> Answer:
    """Return a page of the exports of the account."""
    tasks = call.state.tasks.of(_EXPORT, call.account.id)
    if "status" in call.query:
        now = call.clock.time()
        tasks = [task for task in tasks if task.status(now) == call.query["status"]]
    return list_answer(call, "tasks", [_export_document(call, task) for task in tasks])


def _report_archives(services: Services, task: PlatformTask) -> list[bytes]:
    state = services.state
    messages = [
        message
        for extension_id in state.context.accounts.by_id[task.account_id].extensions
        for message in state.messages.of(extension_id)
    ]
    metadata = json.dumps([message.document for message in messages]).encode()
    attachments = {
        f"{a.id}-{a.filename or a.kind}": a.content
        for message in messages
        for a in message.attachments.values()
    }
    return [_zip({"messages.json": metadata}), _zip(attachments)]


def _export_archive(services: Services, task: PlatformTask) -> bytes:
    chats = [
        c for c in services.state.team_messaging.chats.values() if c.account_id == task.account_id
    ]
    posts = {chat.id: [post.document for post in chat.posts] for chat in chats}
    return _zip({"posts.json": json.dumps(posts).encode()})


def _zip(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            # With a fixed date, the archive is the same each time it is read.
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)
    return buffer.getvalue()


def _task_of_download(
    services: Services, request: Request, kind: str, task_id: str
) -> PlatformTask:
    user: Extension = services.oauth.sessions.authenticate(bearer_token(request)).session.user
    task = services.state.tasks.find(kind, user.account_id, task_id)
    if task is None or task.status(services.state.context.clock.time()) != "Completed":
        raise not_found("taskId", task_id)
    return task


def download_archive(services: Services, request: Request, path: Sequence[str]) -> Answer:
    """Return an archive of a report: 0 holds the metadata, 1 the attachments."""
    task_id, number = path[0], int(path[1])
    parts = _report_archives(services, _task_of_download(services, request, _REPORT, task_id))
    if number >= len(parts):
        raise not_found("archiveId", number)
    return content_answer(request, parts[number], "application/zip")


def download_dataset(services: Services, request: Request, path: Sequence[str]) -> Answer:
    """Return the archive of an export."""
    task = _task_of_download(services, request, _EXPORT, path[0])
    return content_answer(request, _export_archive(services, task), "application/zip")


_START_OPERATIONS: Final = (
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
    **{name: Route(start_task) for name in _START_OPERATIONS},
    "getAddressBookBulkUploadTask": Route(read_task),
    "getExtensionBulkUpdateTask": Route(read_task),
    "readMessageStoreReportTask": Route(read_task),
    "readMessageStoreReportArchive": Route(read_archive),
    "readAutomaticLocationUpdatesTask": Route(read_location_task),
    "readDataExportTaskNew": Route(read_export),
    "listDataExportTasksNew": Route(list_exports),
}
UNDESCRIBED_ROUTES: Final = (
    UndescribedRoute(
        "GET",
        re.compile(r"/restapi/v1\.0/account/[^/]+/message-store-report/(\d+)/archive/(\d+)"),
        download_archive,
    ),
    UndescribedRoute(
        "GET",
        re.compile(r"/team-messaging/v1/data-export/(\d+)/datasets/(\d+)"),
        download_dataset,
    ),
)
