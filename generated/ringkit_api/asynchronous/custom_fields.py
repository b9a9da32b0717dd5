# Written by `make generate` from spec/. Do not edit.
"""Custom Fields for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit_api import custom_fields as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.custom_fields import (
        CustomFieldCreateRequestDict,
        CustomFieldUpdateRequestDict,
    )
    from ringkit_api.models.custom_field_create_request import CustomFieldCreateRequest
    from ringkit_api.models.custom_field_list import CustomFieldList
    from ringkit_api.models.custom_field_model import CustomFieldModel
    from ringkit_api.models.custom_field_update_request import CustomFieldUpdateRequest


class AsyncCustomFieldsApi(AsyncNamespace):
    """Custom Fields: 4 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCustomFieldsApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncCustomFieldsApiStreaming: ...

    async def create_custom_field(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CustomFieldCreateRequest | CustomFieldCreateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomFieldModel:
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
        field = await rc.api.custom_fields.create_custom_field(
            body={"category": "User", "display_name": "Employee number"}
        )
        print(field.id, field.display_name)
        ```
        """
        return await self._client.send(
            calls.create_custom_field(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_custom_field(
        self,
        *,
        field_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a custom field together with its values on all users.

        There is no way to get the values back.

        `DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Rate group Medium. App permission EditAccounts. User permission Users. Account feature
        EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/deleteCustomField

        Args:
            field_id: The `id` of the field, from `rc.api.custom_fields.list_custom_fields`. Str
                or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        await rc.api.custom_fields.delete_custom_field(field_id=field.id)
        print("deleted the field", field.display_name)
        ```
        """
        return await self._client.send(
            calls.delete_custom_field(
                field_id=field_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_custom_fields(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[CustomFieldList, CustomFieldModel]:
        """List the custom fields that users of the account can have.

        Values of a user are in `custom_fields` of `rc.api.extensions.read_extension`.

        `GET /restapi/v1.0/account/{accountId}/custom-fields`

        Rate group Light. App permission ReadAccounts. User permission ReadUserInfo. Account
        feature EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/listCustomFields

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: CustomFieldList.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        async for field in rc.api.custom_fields.list_custom_fields():
            print(field.id, field.display_name)
        ```
        """
        return self._client.paginate(
            calls.list_custom_fields(
                account_id=account_id,
            ),
            **options,
        )

    async def update_custom_field(
        self,
        *,
        field_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: CustomFieldUpdateRequest | CustomFieldUpdateRequestDict,
        **options: Unpack[RequestOptions],
    ) -> CustomFieldModel:
        """Rename a custom field of the account.

        The values that users have in it stay.

        `PUT /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}`

        Rate group Medium. App permission EditAccounts. User permission Users. Account feature
        EditUsers.

        Reference: https://developers.ringcentral.com/api-reference/Custom-Fields/updateCustomField

        Args:
            field_id: The `id` of the field, from `rc.api.custom_fields.list_custom_fields`. Str
                or int.
            account_id: "~" is that of the user who is logged in.
            body: CustomFieldUpdateRequest (json).

        Returns:
            200: CustomFieldModel.

        Raises:
            APIStatusError: for an error status.

        Example:

        ```python
        updated = await rc.api.custom_fields.update_custom_field(
            field_id=field.id, body={"display_name": "Staff number"}
        )
        print(updated.display_name)
        ```
        """
        return await self._client.send(
            calls.update_custom_field(
                field_id=field_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncCustomFieldsApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncCustomFieldsApi) -> None:
            self.create_custom_field = async_raw(api.create_custom_field)
            self.delete_custom_field = async_raw(api.delete_custom_field)
            self.list_custom_fields = async_paged_raw(api.list_custom_fields)
            self.update_custom_field = async_raw(api.update_custom_field)

    class AsyncCustomFieldsApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncCustomFieldsApi) -> None:
            self.create_custom_field = async_streaming(api.create_custom_field)
            self.delete_custom_field = async_streaming(api.delete_custom_field)
            self.list_custom_fields = async_streaming(api.list_custom_fields)
            self.update_custom_field = async_streaming(api.update_custom_field)
