# Written by `make generate` from spec/. Do not edit.
"""Call Recording Settings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload, require_filter
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_recording_settings import (
        BulkAccountCallRecordingsResourceDict,
        CallRecordingSettingsResourceDict,
    )
    from ringkit_api.enumerations import ListCallRecordingCustomGreetingsType
    from ringkit_api.models.bulk_account_call_recordings_resource import (
        BulkAccountCallRecordingsResource,
    )
    from ringkit_api.models.call_recording_custom_greeting import CallRecordingCustomGreeting
    from ringkit_api.models.call_recording_custom_greetings import CallRecordingCustomGreetings
    from ringkit_api.models.call_recording_extension_resource import CallRecordingExtensionResource
    from ringkit_api.models.call_recording_extensions import CallRecordingExtensions
    from ringkit_api.models.call_recording_settings_resource import CallRecordingSettingsResource


_DELETE_CALL_RECORDING_CUSTOM_GREETING = Operation(
    id="deleteCallRecordingCustomGreeting",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}",
    rate_group="Medium",
    results={200: ""},
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)


def delete_call_recording_custom_greeting(
    *, greeting_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
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
    return Call(
        _DELETE_CALL_RECORDING_CUSTOM_GREETING,
        path={
            "greetingId": greeting_id,
            "accountId": account_id,
        },
    )


_DELETE_CALL_RECORDING_CUSTOM_GREETINGS = Operation(
    id="deleteCallRecordingCustomGreetings",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)


def delete_call_recording_custom_greetings(
    *, account_id: str | int | Unset = "~", all_: bool = False
) -> Call[None]:
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
    require_filter(
        "delete_call_recording_custom_greetings",
        all_,
    )
    return Call(
        _DELETE_CALL_RECORDING_CUSTOM_GREETINGS,
        path={
            "accountId": account_id,
        },
    )


_LIST_CALL_RECORDING_CUSTOM_GREETINGS = Operation(
    id="listCallRecordingCustomGreetings",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-recording/custom-greetings",
    rate_group="Medium",
    results={200: "CallRecordingCustomGreetings"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def list_call_recording_custom_greetings(
    *,
    account_id: str | int | Unset = "~",
    type: ListCallRecordingCustomGreetingsType | Unset | None = UNSET,
) -> PagedCall[CallRecordingCustomGreetings, CallRecordingCustomGreeting]:
    """List the company's own announcements of recording, in all languages.

    `GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/listCallRecordingCustomGreetings

    Args:
        account_id: "~" is that of the user who is logged in.
        type: Kind of announcement to list, for the start or end of a recording or for automatic
            ones. "StartRecording" or "StopRecording" or "AutomaticRecording".

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
    return PagedCall(
        _LIST_CALL_RECORDING_CUSTOM_GREETINGS,
        path={
            "accountId": account_id,
        },
        query={
            "type": type,
        },
    )


_LIST_CALL_RECORDING_EXTENSIONS = Operation(
    id="listCallRecordingExtensions",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-recording/extensions",
    rate_group="Medium",
    results={200: "CallRecordingExtensions"},
    paging=Paging("links", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def list_call_recording_extensions(
    *,
    account_id: str | int | Unset = "~",
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
) -> PagedCall[CallRecordingExtensions, CallRecordingExtensionResource]:
    """List the extensions whose calls are recorded by themselves.

    Each says in which direction.

    `GET /restapi/v1.0/account/{accountId}/call-recording/extensions`

    Rate group Medium. App permission ReadAccounts. User permission ReadCompanyInfo. Account
    feature ReadCompanyInfo.

    Reference: https://developers.ringcentral.com/api-reference/Call-Recording-Settings/listCallRecordingExtensions

    Args:
        account_id: "~" is that of the user who is logged in.
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.

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
    return PagedCall(
        _LIST_CALL_RECORDING_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        query={
            "page": page,
            "perPage": per_page,
        },
    )


_READ_CALL_RECORDING_SETTINGS = Operation(
    id="readCallRecordingSettings",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/call-recording",
    rate_group="Light",
    results={200: "CallRecordingSettingsResource"},
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def read_call_recording_settings(
    *, account_id: str | int | Unset = "~"
) -> Call[CallRecordingSettingsResource]:
    """Read how calls of the company are recorded.

    It also says for how many days recordings are kept, and how many extensions are recorded by
    themselves.

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
    return Call(
        _READ_CALL_RECORDING_SETTINGS,
        path={
            "accountId": account_id,
        },
    )


_UPDATE_CALL_RECORDING_EXTENSIONS = Operation(
    id="updateCallRecordingExtensions",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/call-recording/bulk-assign",
    rate_group="Medium",
    results={204: ""},
    payloads=(Payload("json", "BulkAccountCallRecordingsResource"),),
    app_permission="ReadAccounts",
    user_permission="ReadCompanyInfo",
)


def update_call_recording_extensions(
    *,
    account_id: str | int | Unset = "~",
    body: BulkAccountCallRecordingsResource | BulkAccountCallRecordingsResourceDict,
) -> Call[None]:
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
    return Call(
        _UPDATE_CALL_RECORDING_EXTENSIONS,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_UPDATE_CALL_RECORDING_SETTINGS = Operation(
    id="updateCallRecordingSettings",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/call-recording",
    rate_group="Medium",
    results={200: "CallRecordingSettingsResource"},
    payloads=(Payload("json", "CallRecordingSettingsResource"),),
    app_permission="EditAccounts",
    user_permission="EditCompanyInfo",
)


def update_call_recording_settings(
    *,
    account_id: str | int | Unset = "~",
    body: CallRecordingSettingsResource | CallRecordingSettingsResourceDict | Unset = UNSET,
) -> Call[CallRecordingSettingsResource]:
    """Change how calls of the company are recorded.

    Which extensions are recorded automatically is set with `update_call_recording_extensions`.
    Check the law on announcing a recording before turning announcements off.

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
    return Call(
        _UPDATE_CALL_RECORDING_SETTINGS,
        path={
            "accountId": account_id,
        },
        body=body,
    )
