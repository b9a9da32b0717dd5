# Written by `make generate` from spec/. Do not edit.
"""Call Recordings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_recordings import CallRecordingIdsDict
    from ringkit_api.enumerations import ContentDisposition
    from ringkit_api.models.call_recording_ids import CallRecordingIds
    from ringkit_api.models.get_call_recording_response import GetCallRecordingResponse


_DELETE_COMPANY_CALL_RECORDINGS = Operation(
    id="deleteCompanyCallRecordings",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/call-recordings",
    rate_group="Heavy",
    results={204: ""},
    payloads=(Payload("json", "CallRecordingIds"),),
    app_permission="EditCallLog",
    user_permission="EditCompanyCallRecordings",
)


def delete_company_call_recordings(
    *, account_id: str | int | Unset = "~", body: CallRecordingIds | CallRecordingIdsDict
) -> Call[None]:
    """Delete recordings of calls, up to 100 at a time.

    The calls stay in the call log, without their recordings.

    `DELETE /restapi/v1.0/account/{accountId}/call-recordings`

    Rate group Heavy. App permission EditCallLog. User permission EditCompanyCallRecordings.

    Reference: https://developers.ringcentral.com/api-reference/Call-Recordings/deleteCompanyCallRecordings

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CallRecordingIds (json).

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status (described: 400, 403, 404, 500, 503).

    Example:

    ```python
    rc.api.call_recordings.delete_company_call_recordings(
        body={"records": [recording_id]}
    )
    print("deleted the recording", recording_id)
    ```
    """
    return Call(
        _DELETE_COMPANY_CALL_RECORDINGS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_READ_CALL_RECORDING = Operation(
    id="readCallRecording",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/recording/{recordingId}",
    rate_group="Heavy",
    results={200: "GetCallRecordingResponse"},
    app_permission="ReadCallRecording",
    user_permission="ReadCallRecording",
)


def read_call_recording(
    *, recording_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[GetCallRecordingResponse]:
    """Read length and media type of a recording, and the address of its sound.

    The sound itself may not be there for some time after the call.

    `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

    Rate group Heavy. App permission ReadCallRecording. User permission ReadCallRecording.
    Account feature ReadAccountCallRecordings.

    Reference: https://developers.ringcentral.com/api-reference/Call-Recordings/readCallRecording

    Args:
        recording_id: `id` of the recording, `recording.id` of a call of the call log. Str or
            int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: GetCallRecordingResponse.

    Raises:
        APIStatusError: for an error status (described: 403, 404, 500, 503).

    Example:

    ```python
    recording = rc.api.call_recordings.read_call_recording(
        recording_id=recording_id
    )
    print(recording.content_type, recording.duration, "seconds")
    ```
    """
    return Call(
        _READ_CALL_RECORDING,
        path={
            "recordingId": recording_id,
            "accountId": account_id,
        },
    )


_READ_CALL_RECORDING_CONTENT = Operation(
    id="readCallRecordingContent",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/recording/{recordingId}/content",
    rate_group="Heavy",
    results={200: "bytes"},
    media=True,
    app_permission="ReadCallRecording",
)


def read_call_recording_content(
    *,
    recording_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    content_disposition: ContentDisposition | Unset | None = UNSET,
    content_disposition_filename: str | Unset | None = UNSET,
) -> Call[bytes]:
    """Download the sound of a recording, WAV or MP3.

    It comes from the media host. For some time after the call it may not be found (404); each
    download counts as a heavy request, 10 in a minute by default.

    `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`

    Rate group Heavy. App permission ReadCallRecording. Sent to the media host.

    Reference: https://developers.ringcentral.com/api-reference/Call-Recordings/readCallRecordingContent

    Args:
        recording_id: `id` of the recording, `recording.id` of a call of the call log. Str or
            int.
        account_id: "~" is that of the user who is logged in.
        content_disposition: How a browser is to treat the file, shown in place or saved.
            "Inline" or "Attachment".
        content_disposition_filename: Name under which a browser saves the file. Str.

    Returns:
        200: bytes.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    content = rc.api.call_recordings.read_call_recording_content(
        recording_id=recording_id
    )
    print(Path("recording.wav").write_bytes(content), "bytes")
    ```
    """
    return Call(
        _READ_CALL_RECORDING_CONTENT,
        path={
            "recordingId": recording_id,
            "accountId": account_id,
        },
        query={
            "contentDisposition": content_disposition,
            "contentDispositionFilename": content_disposition_filename,
        },
    )
