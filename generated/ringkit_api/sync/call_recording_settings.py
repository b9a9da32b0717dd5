# Written by `make generate` from spec/. Do not edit.
"""Call Recording Settings for RingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import Namespace
from ringkit._unset import UNSET
from ringkit_api import call_recording_settings as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import raw, streaming
    from ringkit._options import RequestOptions
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_recording_settings import (
        BulkAccountCallRecordingsResourceDict,
        CallRecordingSettingsResourceDict,
    )
    from ringkit_api.enumerations import ListCallRecordingCustomGreetingsType
    from ringkit_api.models.bulk_account_call_recordings_resource import (
        BulkAccountCallRecordingsResource,
    )
    from ringkit_api.models.call_recording_custom_greetings import CallRecordingCustomGreetings
    from ringkit_api.models.call_recording_extensions import CallRecordingExtensions
    from ringkit_api.models.call_recording_settings_resource import CallRecordingSettingsResource


class CallRecordingSettingsApi(Namespace):
    """Call Recording Settings: 7 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CallRecordingSettingsApiRaw: ...
        @property
        def with_streaming_response(self) -> CallRecordingSettingsApiStreaming: ...

    def delete_call_recording_custom_greeting(
        self,
        *,
        greeting_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete one of the company's own announcements of recording.

        The standard announcement is played in its place.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyInfo. Account
        feature EditCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/deleteCallRecordingCustomGreeting

        Args:
            greeting_id: `id` of the announcement, `custom.id` of
                `list_call_recording_custom_greetings`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        rc.api.call_recording_settings.delete_call_recording_custom_greeting(
            greeting_id=greeting_id
        )
        print("deleted the greeting", greeting_id)
        ```
        """
        return self._client.send(
            calls.delete_call_recording_custom_greeting(
                greeting_id=greeting_id,
                account_id=account_id,
            ),
            **options,
        )

    def delete_call_recording_custom_greetings(
        self,
        *,
        account_id: str | int | Unset = "~",
        all_: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete all of the company's own announcements of recording.

        The standard announcements are played in their place.

        `DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyInfo. Account
        feature EditCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/deleteCallRecordingCustomGreetings

        Args:
            account_id: "~" is that of the user who is logged in.
            all_: delete everything; needed where no filter is given.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        rc.api.call_recording_settings.delete_call_recording_custom_greetings(
            all_=True
        )
        print("calls are recorded with the default greetings")
        ```
        """
        return self._client.send(
            calls.delete_call_recording_custom_greetings(
                account_id=account_id,
                all_=all_,
            ),
            **options,
        )

    def list_call_recording_custom_greetings(
        self,
        *,
        account_id: str | int | Unset = "~",
        type: ListCallRecordingCustomGreetingsType | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallRecordingCustomGreetings:
        """List the company's own announcements of recording, in all languages.

        `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/listCallRecordingCustomGreetings

        Args:
            account_id: "~" is that of the user who is logged in.
            type: Kind of announcement to list, for the start or end of a recording or for
                automatic ones. "StartRecording" or "StopRecording" or "AutomaticRecording".

        Returns:
            200: CallRecordingCustomGreetings.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        for greeting in (
            rc.api.call_recording_settings
            .list_call_recording_custom_greetings(type="StartRecording")
        ):
            print(greeting.type, greeting.custom.id, greeting.language.name)
        ```
        """
        return self._client.send(
            calls.list_call_recording_custom_greetings(
                account_id=account_id,
                type=type,
            ),
            **options,
        )

    def list_call_recording_extensions(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallRecordingExtensions:
        """List the extensions whose calls are recorded by themselves.

        Each says in which direction.

        `GET /restapi/v1.0/account/{accountId}/call-recording/extensions`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/listCallRecordingExtensions

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: CallRecordingExtensions.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        for extension in (
            rc.api.call_recording_settings
            .list_call_recording_extensions(per_page=100)
        ):
            print(extension.extension_number, extension.call_direction)
        ```
        """
        return self._client.send(
            calls.list_call_recording_extensions(
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    def read_call_recording_settings(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> CallRecordingSettingsResource:
        """Read how calls of the company are recorded.

        It also says for how many days recordings are kept, and how many extensions are recorded
        by themselves.

        `GET /restapi/v1.0/account/{accountId}/call-recording`

        Rate group Light. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/readCallRecordingSettings

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CallRecordingSettingsResource.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        settings = rc.api.call_recording_settings.read_call_recording_settings()
        print(settings.on_demand.enabled, settings.automatic.enabled)
        ```
        """
        return self._client.send(
            calls.read_call_recording_settings(
                account_id=account_id,
            ),
            **options,
        )

    def update_call_recording_extensions(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: BulkAccountCallRecordingsResource | BulkAccountCallRecordingsResourceDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Choose the extensions whose calls are recorded by themselves.

        Extensions that are not named stay as they are. The permissions are those for reading,
        although it changes settings.

        `POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
        feature ReadCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/updateCallRecordingExtensions

        Args:
            account_id: "~" is that of the user who is logged in.
            body: BulkAccountCallRecordingsResource (json).

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        rc.api.call_recording_settings.update_call_recording_extensions(
            body={"added_extensions": [{"id": me.id, "call_direction": "All"}]}
        )
        print("all calls of", me.name, "are recorded")
        ```
        """
        return self._client.send(
            calls.update_call_recording_extensions(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    def update_call_recording_settings(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CallRecordingSettingsResource | CallRecordingSettingsResourceDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> CallRecordingSettingsResource:
        """Change how calls of the company are recorded.

        Which extensions are recorded automatically is set with
        `update_call_recording_extensions`. Check the law on announcing a recording before
        turning announcements off.

        `PUT /restapi/v1.0/account/{accountId}/call-recording`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyInfo. Account
        feature EditCompanyInfo.

        Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/updateCallRecordingSettings

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CallRecordingSettingsResource (json).

        Returns:
            200: CallRecordingSettingsResource.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        settings = rc.api.call_recording_settings.update_call_recording_settings(
            body={"automatic": {"enabled": True, "outbound_call_tones": True}}
        )
        print(settings.automatic.enabled, settings.automatic.extension_count)
        ```
        """
        return self._client.send(
            calls.update_call_recording_settings(
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class CallRecordingSettingsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: CallRecordingSettingsApi) -> None:
            self.delete_call_recording_custom_greeting = raw(
                api.delete_call_recording_custom_greeting
            )
            self.delete_call_recording_custom_greetings = raw(
                api.delete_call_recording_custom_greetings
            )
            self.list_call_recording_custom_greetings = raw(
                api.list_call_recording_custom_greetings
            )
            self.list_call_recording_extensions = raw(api.list_call_recording_extensions)
            self.read_call_recording_settings = raw(api.read_call_recording_settings)
            self.update_call_recording_extensions = raw(api.update_call_recording_extensions)
            self.update_call_recording_settings = raw(api.update_call_recording_settings)

    class CallRecordingSettingsApiStreaming:
        """The same methods, returning a stream of the body for use in `with`."""

        def __init__(self, api: CallRecordingSettingsApi) -> None:
            self.delete_call_recording_custom_greeting = streaming(
                api.delete_call_recording_custom_greeting
            )
            self.delete_call_recording_custom_greetings = streaming(
                api.delete_call_recording_custom_greetings
            )
            self.list_call_recording_custom_greetings = streaming(
                api.list_call_recording_custom_greetings
            )
            self.list_call_recording_extensions = streaming(api.list_call_recording_extensions)
            self.read_call_recording_settings = streaming(api.read_call_recording_settings)
            self.update_call_recording_extensions = streaming(api.update_call_recording_extensions)
            self.update_call_recording_settings = streaming(api.update_call_recording_settings)
