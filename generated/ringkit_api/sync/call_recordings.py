# Written by `make generate` from spec/. Do not edit.
"""Call Recordings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_recordings as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_recordings import CallRecordingIdsDict
    from ringkit_api.enumerations import ContentDisposition
    from ringkit_api.models.call_recording_ids import CallRecordingIds
    from ringkit_api.models.get_call_recording_response import GetCallRecordingResponse


class CallRecordingsApi(Namespace):
    """Call Recordings: 3 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallRecordingsApiRaw: ...
        @property
        def with_streaming_response(self) -> CallRecordingsApiStreaming: ...

    def delete_company_call_recordings(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CallRecordingIds | CallRecordingIdsDict,
        **options: Unpack[RequestOptions],
    ) -> None:
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
        return self._client.send(
            calls.delete_company_call_recordings(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def read_call_recording(
        self,
        *,
        recording_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> GetCallRecordingResponse:
        """Read length and media type of a recording, and the address of its sound.

        The sound itself may not be there for some time after the call.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

        Rate group Heavy. App permission ReadCallRecording. User permission ReadCallRecording.
        Account feature ReadAccountCallRecordings.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recordings/readCallRecording

        Args:
            recording_id: `id` of the recording, `recording.id` of a call of the call log. Str
                or int.
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
        return self._client.send(
            calls.read_call_recording(
                recording_id=recording_id,
                account_id=account_id,
            ),
            **options,
        )

    def read_call_recording_content(
        self,
        *,
        recording_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the sound of a recording, WAV or MP3.

        It comes from the media host. For some time after the call it may not be found (404);
        each download counts as a heavy request, 10 in a minute by default.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`

        Rate group Heavy. App permission ReadCallRecording. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recordings/readCallRecordingContent

        Args:
            recording_id: `id` of the recording, `recording.id` of a call of the call log. Str
                or int.
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
        return self._client.send(
            calls.read_call_recording_content(
                recording_id=recording_id,
                account_id=account_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallRecordingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallRecordingsApi) -> None:
            self.delete_company_call_recordings = raw(api.delete_company_call_recordings)
            self.read_call_recording = raw(api.read_call_recording)
            self.read_call_recording_content = raw(api.read_call_recording_content)

    class CallRecordingsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallRecordingsApi) -> None:
            self.delete_company_call_recordings = streaming(api.delete_company_call_recordings)
            self.read_call_recording = streaming(api.read_call_recording)
            self.read_call_recording_content = streaming(api.read_call_recording_content)
