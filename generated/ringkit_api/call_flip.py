# Written by `make generate` from spec/. Do not edit.
"""Call Flip: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.call_flip import CallFlipNumberListResourceDict
    from ringkit_api.models.call_flip_number_list_resource import CallFlipNumberListResource
    from ringkit_api.models.call_flip_number_resource import CallFlipNumberResource


_READ_CALL_FLIP_SETTINGS = Operation(
    id="readCallFlipSettings",
    method="GET",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
    rate_group="Light",
    results={200: "CallFlipNumberListResource"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
)


def read_call_flip_settings(
    *, account_id: str | int | Unset = "~", extension_id: str | int | Unset = "~"
) -> PagedCall[CallFlipNumberListResource, CallFlipNumberResource]:
    """List the phones to which a user can move a call under way.

    Needs the feature `NewCallHandlingAndForwarding`; other accounts have these numbers in
    `rc.api.call_forwarding.list_forwarding_numbers`.

    `GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

    Rate group Light. App permission ReadAccounts. Account feature ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Flip/readCallFlipSettings

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.

    Returns:
        200: CallFlipNumberListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    for number in rc.api.call_flip.read_call_flip_settings():
        print(number.flip_number, number.label, number.phone_number)
    ```
    """
    return PagedCall(
        _READ_CALL_FLIP_SETTINGS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
    )


_UPDATE_CALL_FLIP_SETTINGS = Operation(
    id="updateCallFlipSettings",
    method="PUT",
    path="/restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers",
    rate_group="Medium",
    results={200: "CallFlipNumberListResource"},
    payloads=(Payload("json", "CallFlipNumberListResource"),),
    app_permission="EditExtensions",
)


def update_call_flip_settings(
    *,
    account_id: str | int | Unset = "~",
    extension_id: str | int | Unset = "~",
    body: CallFlipNumberListResource | CallFlipNumberListResourceDict,
) -> Call[CallFlipNumberListResource]:
    """Replace the phones to which a user can move a call under way.

    The list is taken whole and holds up to ten numbers; lines of the user are kept in it by the
    platform. Needs the feature `NewCallHandlingAndForwarding`.

    `PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`

    Rate group Medium. App permission EditExtensions. Account feature
    ReadExtensionAnsweringRules.

    Reference: https://developers.ringcentral.com/api-reference/Call-Flip/updateCallFlipSettings

    Args:
        account_id: "~" is that of the user who is logged in.
        extension_id: "~" is that of the user who is logged in.
        body: CallFlipNumberListResource (json).

    Returns:
        200: CallFlipNumberListResource.

    Raises:
        APIStatusError: for an error status (described: 400, 404, 500, 503).

    Example:

    ```python
    numbers = rc.api.call_flip.read_call_flip_settings()
    numbers.records[0].label = "Desk"
    saved = rc.api.call_flip.update_call_flip_settings(body=numbers)
    print([(number.flip_number, number.label) for number in saved.records])
    ```
    """
    return Call(
        _UPDATE_CALL_FLIP_SETTINGS,
        path={
            "accountId": account_id,
            "extensionId": extension_id,
        },
        body=body,
    )
