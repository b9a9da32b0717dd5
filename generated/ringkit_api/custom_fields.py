# Written by `make generate` from spec/. Do not edit.
"""Custom Fields: one function per operation, each returning a call that a client sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._call.call import Call, Operation, PagedCall, Paging, Payload

if TYPE_CHECKING:
    from ringkit._unset import Unset
    from ringkit_api.dicts.custom_fields import (
        CustomFieldCreateRequestDict,
        CustomFieldUpdateRequestDict,
    )
    from ringkit_api.models.custom_field_create_request import CustomFieldCreateRequest
    from ringkit_api.models.custom_field_list import CustomFieldList
    from ringkit_api.models.custom_field_model import CustomFieldModel
    from ringkit_api.models.custom_field_update_request import CustomFieldUpdateRequest


_CREATE_CUSTOM_FIELD = Operation(
    id="createCustomField",
    method="POST",
    path="/restapi/v1.0/account/{accountId}/custom-fields",
    rate_group="Medium",
    results={200: "CustomFieldModel"},
    payloads=(Payload("json", "CustomFieldCreateRequest"),),
    app_permission="EditAccounts",
    user_permission="Users",
)


def create_custom_field(
    *,
    account_id: str | int | Unset = "~",
    body: CustomFieldCreateRequest | CustomFieldCreateRequestDict,
) -> Call[CustomFieldModel]:
    """Define a new field for the users of the account.

    It is empty everywhere at first; set values with `custom_fields` of
    `rc.api.extensions.update_extension`.

    `POST /restapi/v1.0/account/{accountId}/custom-fields`

    Rate group Medium. App permission EditAccounts. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/createCustomField

    Args:
        account_id: "~" is that of the user who is logged in.
        body: CustomFieldCreateRequest (json).

    Returns:
        200: CustomFieldModel.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    field = rc.api.custom_fields.create_custom_field(
        body={"category": "User", "display_name": "Employee number"}
    )
    print(field.id, field.display_name)
    ```
    """
    return Call(
        _CREATE_CUSTOM_FIELD,
        path={
            "accountId": account_id,
        },
        body=body,
    )


_DELETE_CUSTOM_FIELD = Operation(
    id="deleteCustomField",
    method="DELETE",
    path="/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
    rate_group="Medium",
    results={204: ""},
    app_permission="EditAccounts",
    user_permission="Users",
)


def delete_custom_field(
    *, field_id: str | int | Unset, account_id: str | int | Unset = "~"
) -> Call[None]:
    """Delete a custom field together with its values on all users.

    There is no way to get the values back.

    `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

    Rate group Medium. App permission EditAccounts. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/deleteCustomField

    Args:
        field_id: The `id` of the field, from `rc.api.custom_fields.list_custom_fields`. Str or
            int.
        account_id: "~" is that of the user who is logged in.

    Returns:
        204: nothing.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    rc.api.custom_fields.delete_custom_field(field_id=field.id)
    print("deleted the field", field.display_name)
    ```
    """
    return Call(
        _DELETE_CUSTOM_FIELD,
        path={
            "fieldId": field_id,
            "accountId": account_id,
        },
    )


_LIST_CUSTOM_FIELDS = Operation(
    id="listCustomFields",
    method="GET",
    path="/restapi/v1.0/account/{accountId}/custom-fields",
    rate_group="Light",
    results={200: "CustomFieldList"},
    paging=Paging("single", "records"),
    app_permission="ReadAccounts",
    user_permission="ReadUserInfo",
)


def list_custom_fields(
    *, account_id: str | int | Unset = "~"
) -> PagedCall[CustomFieldList, CustomFieldModel]:
    """List the custom fields that users of the account can have.

    Values of a user are in `custom_fields` of `rc.api.extensions.read_extension`.

    `GET /restapi/v1.0/account/{accountId}/custom-fields`

    Rate group Light. App permission ReadAccounts. User permission ReadUserInfo. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/listCustomFields

    Args:
        account_id: "~" is that of the user who is logged in.

    Returns:
        200: CustomFieldList.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    for field in rc.api.custom_fields.list_custom_fields():
        print(field.id, field.display_name)
    ```
    """
    return PagedCall(
        _LIST_CUSTOM_FIELDS,
        path={
            "accountId": account_id,
        },
    )


_UPDATE_CUSTOM_FIELD = Operation(
    id="updateCustomField",
    method="PUT",
    path="/restapi/v1.0/account/{accountId}/custom-fields/{fieldId}",
    rate_group="Medium",
    results={200: "CustomFieldModel"},
    payloads=(Payload("json", "CustomFieldUpdateRequest"),),
    app_permission="EditAccounts",
    user_permission="Users",
)


def update_custom_field(
    *,
    field_id: str | int | Unset,
    account_id: str | int | Unset = "~",
    body: CustomFieldUpdateRequest | CustomFieldUpdateRequestDict,
) -> Call[CustomFieldModel]:
    """Rename a custom field of the account.

    The values that users have in it stay.

    `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

    Rate group Medium. App permission EditAccounts. User permission Users. Account feature
    EditUsers.

    Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/updateCustomField

    Args:
        field_id: The `id` of the field, from `rc.api.custom_fields.list_custom_fields`. Str or
            int.
        account_id: "~" is that of the user who is logged in.
        body: CustomFieldUpdateRequest (json).

    Returns:
        200: CustomFieldModel.

    Raises:
        APIStatusError: for an error status.

    Example:

    ```python
    updated = rc.api.custom_fields.update_custom_field(
        field_id=field.id, body={"display_name": "Staff number"}
    )
    print(updated.display_name)
    ```
    """
    return Call(
        _UPDATE_CUSTOM_FIELD,
        path={
            "fieldId": field_id,
            "accountId": account_id,
        },
        body=body,
    )
