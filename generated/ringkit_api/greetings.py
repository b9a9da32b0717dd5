# Written by `make generate` from spec/. Do not edit.
"""Greetings: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload
from ringkit._unset import UNSET

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.greetings import (
        CreateCompanyGreetingMixedRequestDict,
        CreateCompanyGreetingRequestDict,
        CreateCustomUserGreetingMixedRequestDict,
        CreateCustomUserGreetingRequestDict,
    )
    from ringkit_api.enumerations import (
        ContentDisposition,
        ListStandardGreetingsType,
        ListStandardGreetingsUsageType,
    )
    from ringkit_api.models.create_company_greeting_mixed_request import (
        CreateCompanyGreetingMixedRequest,
    )
    from ringkit_api.models.create_company_greeting_request import CreateCompanyGreetingRequest
    from ringkit_api.models.create_custom_user_greeting_mixed_request import (
        CreateCustomUserGreetingMixedRequest,
    )
    from ringkit_api.models.create_custom_user_greeting_request import (
        CreateCustomUserGreetingRequest,
    )
    from ringkit_api.models.custom_company_greeting_info import CustomCompanyGreetingInfo
    from ringkit_api.models.custom_user_greeting_info import CustomUserGreetingInfo
    from ringkit_api.models.dictionary_greeting_info import DictionaryGreetingInfo
    from ringkit_api.models.dictionary_greeting_list import DictionaryGreetingList


_CREATE_COMPANY_GREETING = Operation(
    id="createCompanyGreeting",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/greeting",
    rate_group="Medium",
    results={200: "CustomCompanyGreetingInfo"},
    payloads=(
        Payload("multipart", "CreateCompanyGreetingRequest", files={"binary": "binary"}),
        Payload(
            "mixed",
            "CreateCompanyGreetingMixedRequest",
            files={"binary": "binary"},
            envelope="json",
        ),
    ),
    max_body=20_000_000,
    app_permission="EditAccounts",
    user_permission="ReadUserInfo",
)


@overload
def create_company_greeting(
    *,
    account_id: str | int | Unset = "~",
    body: CreateCompanyGreetingRequest | CreateCompanyGreetingRequestDict,
) -> Call[CustomCompanyGreetingInfo]: ...


@overload
def create_company_greeting(
    *,
    account_id: str | int | Unset = "~",
    body: CreateCompanyGreetingMixedRequest | CreateCompanyGreetingMixedRequestDict,
) -> Call[CustomCompanyGreetingInfo]: ...


def create_company_greeting(
    *,
    account_id: str | int | Unset = "~",
    body: CreateCompanyGreetingRequest
    | CreateCompanyGreetingRequestDict
    | CreateCompanyGreetingMixedRequest
    | CreateCompanyGreetingMixedRequestDict,
) -> Call[CustomCompanyGreetingInfo]:
    """Upload a greeting of the company, or have a text spoken.

    It serves the company's answering rules and the announcements of call recording. The audio
    is MP3 or WAV, not empty and at most 20 MB.

    `POST /restapi/v1.0/account/{accountId}/greeting`

    Rate group Medium. App permission EditAccounts. User permission ReadUserInfo. Account
    feature ReadExtensionInfo. Request body up to 20,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/createCompanyGreeting

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CreateCompanyGreetingRequest (multipart) or CreateCompanyGreetingMixedRequest
            (mixed).

    Returns:
        200: CustomCompanyGreetingInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    greeting = rc.api.greetings.create_company_greeting(
        body={"type": "Company", "binary": Attachment(sound, "company.wav")}
    )
    print(greeting.id, greeting.content_uri)
    ```
    """
    return Call(
        _CREATE_COMPANY_GREETING,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_CREATE_CUSTOM_USER_GREETING = Operation(
    id="createCustomUserGreeting",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting",
    rate_group="Heavy",
    results={200: "CustomUserGreetingInfo"},
    payloads=(
        Payload("multipart", "CreateCustomUserGreetingRequest", files={"binary": "binary"}),
        Payload(
            "mixed",
            "CreateCustomUserGreetingMixedRequest",
            files={"binary": "binary"},
            envelope="json",
        ),
    ),
    max_body=20_000_000,
    app_permission="EditExtensions",
    user_permission="EditUserAnsweringRules",
)


@overload
def create_custom_user_greeting(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    apply: bool | Unset | None = UNSET,
    body: CreateCustomUserGreetingRequest | CreateCustomUserGreetingRequestDict,
) -> Call[CustomUserGreetingInfo]: ...


@overload
def create_custom_user_greeting(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    apply: bool | Unset | None = UNSET,
    body: CreateCustomUserGreetingMixedRequest | CreateCustomUserGreetingMixedRequestDict,
) -> Call[CustomUserGreetingInfo]: ...


def create_custom_user_greeting(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    apply: bool | Unset | None = UNSET,
    body: CreateCustomUserGreetingRequest
    | CreateCustomUserGreetingRequestDict
    | CreateCustomUserGreetingMixedRequest
    | CreateCustomUserGreetingMixedRequestDict,
) -> Call[CustomUserGreetingInfo]:
    """Upload a greeting of a user, or have a text spoken.

    It is applied to the answering rule at once unless `apply` is false. The audio is MP3 or
    WAV, not empty and at most 20 MB; another media type is refused (415).

    `POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`

    Rate group Heavy. App permission EditExtensions. User permission EditUserAnsweringRules.
    Account feature EditExtensionAnsweringRules. Request body up to 20,000,000 bytes.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/createCustomUserGreeting

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        apply: Use the greeting in the rule that the body names; with `false` it is only stored.
            Bool; `true` if left out.
        body: CreateCustomUserGreetingRequest (multipart) or
            CreateCustomUserGreetingMixedRequest (mixed).

    Returns:
        200: CustomUserGreetingInfo.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    greeting = rc.api.greetings.create_custom_user_greeting(
        body={
            "type": "Voicemail", "answering_rule_id": "business-hours-rule",
            "binary": Attachment(sound, "voicemail.wav"),
        }
    )
    print(greeting.id, greeting.content_uri)
    ```
    """
    return Call(
        _CREATE_CUSTOM_USER_GREETING,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "apply": apply,
        },
        body=body,
    )


_LIST_STANDARD_GREETINGS = Operation(
    id="listStandardGreetings",
    method="GET",
    path="/restapi/v1.0/dictionary/greeting",
    rate_group="Medium",
    results={200: "DictionaryGreetingList"},
    paging=Paging("links", "records"),
)


def list_standard_greetings(
    *,
    page: int | Unset | None = UNSET,
    per_page: int | Unset | None = UNSET,
    type: ListStandardGreetingsType | Unset | None = UNSET,
    usage_type: ListStandardGreetingsUsageType | Unset | None = UNSET,
) -> PagedCall[DictionaryGreetingList, DictionaryGreetingInfo]:
    """List the greetings and music that come with the service.

    The `id` of one is what an answering rule takes as its preset. Greetings that users have
    uploaded are not among them.

    `GET /restapi/v1.0/dictionary/greeting`

    Rate group Medium.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/listStandardGreetings

    Args:
        page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
        per_page: Number of records on a page; more than the maximum is taken as the maximum.
            Int; 1 to 1000; `100` if left out.
        type: When the greeting is played; all kinds if left out. "Introductory" or
            "Announcement" or "ConnectingMessage" or "ConnectingAudio" or "Voicemail" or
            "Unavailable" or "HoldMusic" or "Company".
        usage_type: Rule that the greeting can stand in; all if left out.
            "UserExtensionAnsweringRule" or "ExtensionAnsweringRule" or
            "DepartmentExtensionAnsweringRule" or "CompanyAnsweringRule" or
            "CompanyAfterHoursAnsweringRule" or "VoicemailExtensionAnsweringRule" or
            "AnnouncementExtensionAnsweringRule" or "SharedLinesGroupAnsweringRule".

    Returns:
        200: DictionaryGreetingList.

    Raises:
        APIStatusError: for an error status (described: 500, 503).

    Example:

    ```python
    for greeting in rc.api.greetings.list_standard_greetings():
        print(greeting.id, greeting.name, greeting.category)
    ```
    """
    return PagedCall(
        _LIST_STANDARD_GREETINGS,
        query={
            "page": page,
            "perPage": per_page,
            "type": type,
            "usageType": usage_type,
        },
    )


_READ_ACCOUNT_GREETING_CONTENT = Operation(
    id="readAccountGreetingContent",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/greeting/{greetingId}/content",
    rate_group="Heavy",
    results={200: "bytes"},
    media=True,
    app_permission="ReadAccounts",
)


def read_account_greeting_content(
    *,
    greeting_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    content_disposition: ContentDisposition | Unset | None = UNSET,
    content_disposition_filename: str | Unset | None = UNSET,
) -> Call[bytes]:
    """Download the audio of a greeting of the company.

    It comes from the media host and counts as Heavy, so store what you play often.

    `GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`

    Rate group Heavy. App permission ReadAccounts. Sent to the media host.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/readAccountGreetingContent

    Args:
        greeting_id: The `id` of a greeting of the company, from the answer of its upload or
            from a rule that plays it. Str or int.
        account_id: "~" is that of the user who is logged in.
        content_disposition: How a browser is to treat the file, shown in place or saved.
            "Inline" or "Attachment".
        content_disposition_filename: Name under which a browser saves the file. Str.

    Returns:
        200: bytes.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    content = rc.api.greetings.read_account_greeting_content(
        greeting_id=greeting.id
    )
    print(Path("company.wav").write_bytes(content), "bytes")
    ```
    """
    return Call(
        _READ_ACCOUNT_GREETING_CONTENT,
        path={
            "greetingId": greeting_id,
            "accountId": account_id,
        },
        query={
            "contentDisposition": content_disposition,
            "contentDispositionFilename": content_disposition_filename,
        },
    )


_READ_CUSTOM_GREETING = Operation(
    id="readCustomGreeting",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}",
    rate_group="Medium",
    results={200: "CustomUserGreetingInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)


def read_custom_greeting(
    *,
    greeting_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
) -> Call[CustomUserGreetingInfo]:
    """Read one greeting that a user has uploaded.

    The answer describes it; its audio is read with `rc.api.greetings.read_greeting_content`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`

    Rate group Medium. App permission ReadAccounts. User permission ReadUserInfo. Account
    feature ReadExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/readCustomGreeting

    Args:
        greeting_id: The `id` of a greeting of the user, from the answer of its upload or from a
            rule that plays it. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CustomUserGreetingInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    found = rc.api.greetings.read_custom_greeting(greeting_id=greeting.id)
    print(found.type, found.content_type)
    ```
    """
    return Call(
        _READ_CUSTOM_GREETING,
        path={
            "greetingId": greeting_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_GREETING_CONTENT = Operation(
    id="readGreetingContent",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content",
    rate_group="Heavy",
    results={200: "bytes"},
    media=True,
    app_permission="ReadAccounts",
)


def read_greeting_content(
    *,
    greeting_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    content_disposition: ContentDisposition | Unset | None = UNSET,
    content_disposition_filename: str | Unset | None = UNSET,
) -> Call[bytes]:
    """Download the audio of a greeting of a user.

    It comes from the media host and counts as Heavy, so store what you play often.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`

    Rate group Heavy. App permission ReadAccounts. Sent to the media host.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/readGreetingContent

    Args:
        greeting_id: The `id` of a greeting of the user, from the answer of its upload or from a
            rule that plays it. Str or int.
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        content_disposition: How a browser is to treat the file, shown in place or saved.
            "Inline" or "Attachment".
        content_disposition_filename: Name under which a browser saves the file. Str.

    Returns:
        200: bytes.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    content = rc.api.greetings.read_greeting_content(greeting_id=greeting.id)
    print(Path("greeting.wav").write_bytes(content), "bytes")
    ```
    """
    return Call(
        _READ_GREETING_CONTENT,
        path={
            "greetingId": greeting_id,
            "accountId": account_id,
            "extensionId": extension_id,
        },
        query={
            "contentDisposition": content_disposition,
            "contentDispositionFilename": content_disposition_filename,
        },
    )


_READ_HOLD_MUSIC_GREETING = Operation(
    id="readHoldMusicGreeting",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music",
    rate_group="Medium",
    results={200: "CustomUserGreetingInfo"},
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)


def read_hold_music_greeting(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> Call[CustomUserGreetingInfo]:
    """Read the hold music that a user has uploaded.

    Without an uploaded one there is none to read (404); standard music is in
    `rc.api.greetings.list_standard_greetings`.

    `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`

    Rate group Medium. App permission ReadAccounts. User permission ReadUserInfo. Account
    feature ReadExtensionInfo.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/readHoldMusicGreeting

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CustomUserGreetingInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    greeting = rc.api.greetings.read_hold_music_greeting()
    print(greeting.id, greeting.content_type)
    ```
    """
    return Call(
        _READ_HOLD_MUSIC_GREETING,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_READ_STANDARD_GREETING = Operation(
    id="readStandardGreeting",
    method="GET",
    path="/restapi/v1.0/dictionary/greeting/{greetingId}",
    rate_group="Medium",
    results={200: "DictionaryGreetingInfo"},
)


def read_standard_greeting(*, greeting_id: str | int | Unset) -> Call[DictionaryGreetingInfo]:
    """Read one of the greetings that come with the service.

    Spoken ones have their words in `text`.

    `GET /restapi/v1.0/dictionary/greeting/{greetingId}`

    Rate group Medium.

    Reference: https://developers.ringcentral.com/api-reference/Greetings/readStandardGreeting

    Args:
        greeting_id: The `id` of a greeting, from `rc.api.greetings.list_standard_greetings`.
            Str or int.

    Returns:
        200: DictionaryGreetingInfo.

    Raises:
        APIStatusError: for an error status (described: 404, 500, 503).

    Example:

    ```python
    greeting = rc.api.greetings.read_standard_greeting(greeting_id=greeting_id)
    print(greeting.name, greeting.type, greeting.usage_type)
    ```
    """
    return Call(
        _READ_STANDARD_GREETING,
        path={
            "greetingId": greeting_id,
        },
    )
