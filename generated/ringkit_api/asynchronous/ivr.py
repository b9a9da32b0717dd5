# Written by `make generate` from spec/. Do not edit.
"""IVR for AsyncRingCentral: each method sends one call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._client.namespace import AsyncNamespace
from ringkit._unset import UNSET
from ringkit_api import ivr as calls

if TYPE_CHECKING:
    from typing import Unpack

    from ringkit._client.namespace import async_paged_raw, async_raw, async_streaming
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._unset import Unset
    from ringkit_api.dicts.ivr import (
        CreateIvrPromptRequestDict,
        IvrMenuInfoCreateDict,
        IvrMenuInfoUpdateDict,
        UpdateIVRPromptRequestDict,
    )
    from ringkit_api.enumerations import ContentDisposition
    from ringkit_api.models.create_ivr_prompt_request import CreateIvrPromptRequest
    from ringkit_api.models.ivr_menu_info import IvrMenuInfo
    from ringkit_api.models.ivr_menu_info_create import IvrMenuInfoCreate
    from ringkit_api.models.ivr_menu_info_update import IvrMenuInfoUpdate
    from ringkit_api.models.ivr_menu_list import IvrMenuList
    from ringkit_api.models.ivr_menu_list_info import IvrMenuListInfo
    from ringkit_api.models.ivr_prompts import IvrPrompts
    from ringkit_api.models.prompt_info import PromptInfo
    from ringkit_api.models.update_ivr_prompt_request import UpdateIVRPromptRequest


class AsyncIVRApi(AsyncNamespace):
    """IVR: 10 operations."""

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncIVRApiRaw: ...
        @property
        def with_streaming_response(self) -> AsyncIVRApiStreaming: ...

    async def create_ivr_menu(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: IvrMenuInfoCreate | IvrMenuInfoCreateDict,
        **options: Unpack[RequestOptions],
    ) -> IvrMenuInfo:
        """Create a menu that callers choose from with keys.

        The prompt is an uploaded recording (`rc.api.ivr.create_ivr_prompt`) or a text that is
        spoken. Each key has one action; NoInput says what happens without any key.

        `POST /restapi/v1.0/account/{accountId}/ivr-menus`

        Rate group Heavy. App permission EditAccounts. User permission AutoReceptionist. Account
        feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/createIVRMenu

        Args:
            account_id: "~" is that of the user who is logged in.
            body: IvrMenuInfoCreate (json).

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        menu = await rc.api.ivr.create_ivr_menu(body={
            "name": "Welcome", "extension_number": "800",
            "prompt": {"mode": "TextToSpeech", "text": "Press 0 for the operator"},
            "actions": [
                {"input": "0", "action": "Connect", "extension": {"id": my_id}}
            ],
        })
        print(menu.id, menu.name)
        ```
        """
        return await self._client.send(
            calls.create_ivr_menu(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def create_ivr_prompt(
        self,
        *,
        account_id: str | int | Unset = "~",
        body: CreateIvrPromptRequest | CreateIvrPromptRequestDict,
        **options: Unpack[RequestOptions],
    ) -> PromptInfo:
        """Upload a recording for menus.

        The audio is not empty and at most 20 MB; another media type is refused (415). A menu
        plays it when its `id` stands in the prompt of `rc.api.ivr.update_ivr_menu`.

        `POST /restapi/v1.0/account/{accountId}/ivr-prompts`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings. Request body up to 20,000,000 bytes.

        Reference: https://developers.ringcentral.com/api-reference/IVR/createIVRPrompt

        Args:
            account_id: "~" is that of the user who is logged in.
            body: CreateIvrPromptRequest (multipart).

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        prompt = await rc.api.ivr.create_ivr_prompt(
            body={"attachment": Attachment(sound, "welcome.wav"), "name": "Welcome"}
        )
        print(prompt.id, prompt.filename)
        ```
        """
        return await self._client.send(
            calls.create_ivr_prompt(
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def delete_ivr_prompt(
        self,
        *,
        prompt_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a recording for menus.

        Look first that no menu plays it, with `rc.api.ivr.read_ivr_menu`.

        `DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Heavy. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/deleteIVRPrompt

        Args:
            prompt_id: `id` of the prompt, from `rc.api.ivr.list_ivr_prompts`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            204: nothing.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        await rc.api.ivr.delete_ivr_prompt(prompt_id=prompt.id)
        print("deleted", prompt.filename)
        ```
        """
        return await self._client.send(
            calls.delete_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
            ),
            **options,
        )

    def list_ivr_menus(
        self, *, account_id: str | int | Unset = "~", **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[IvrMenuList, IvrMenuListInfo]:
        """List the menus that callers hear, by name and number.

        What the keys of a menu do is in `rc.api.ivr.read_ivr_menu`.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus`

        Rate group Medium. App permission ReadAccounts. Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIvrMenuList

        Args:
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: IvrMenuList.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        async for menu in rc.api.ivr.list_ivr_menus():
            print(menu.extension_number, menu.name)
        ```
        """
        return self._client.paginate(
            calls.list_ivr_menus(
                account_id=account_id,
            ),
            **options,
        )

    def list_ivr_prompts(
        self,
        *,
        account_id: str | int | Unset = "~",
        page: int | Unset | None = UNSET,
        per_page: int | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[IvrPrompts, PromptInfo]:
        """List the recordings that menus can play.

        They are uploaded with `rc.api.ivr.create_ivr_prompt`.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyGreetings.
        Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/listIvrPrompts

        Args:
            account_id: "~" is that of the user who is logged in.
            page: Number of the page, counted from 1. Int; 1 to 1000; `1` if left out.
            per_page: Number of records on a page; more than the maximum is taken as the
                maximum. Int; 1 to 1000; `100` if left out.

        Returns:
            200: IvrPrompts.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        async for prompt in rc.api.ivr.list_ivr_prompts():
            print(prompt.id, prompt.filename, prompt.content_type)
        ```
        """
        return self._client.paginate(
            calls.list_ivr_prompts(
                account_id=account_id,
                page=page,
                per_page=per_page,
            ),
            **options,
        )

    async def read_ivr_menu(
        self,
        *,
        ivr_menu_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> IvrMenuInfo:
        """Read a menu: what callers hear, and what the keys do.

        It needs the permission AutoReceptionist, although it only reads.

        `GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Rate group Medium. App permission ReadAccounts. User permission AutoReceptionist.
        Account feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRMenu

        Args:
            ivr_menu_id: The `id` of a menu, from `rc.api.ivr.list_ivr_menus`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        found = await rc.api.ivr.read_ivr_menu(ivr_menu_id=menu.id)
        print(found.name, [(each.input, each.action) for each in found.actions])
        ```
        """
        return await self._client.send(
            calls.read_ivr_menu(
                ivr_menu_id=ivr_menu_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_ivr_prompt(
        self,
        *,
        prompt_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        **options: Unpack[RequestOptions],
    ) -> PromptInfo:
        """Read name and address of a recording for menus.

        The audio is read with `rc.api.ivr.read_ivr_prompt_content`.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Medium. App permission ReadAccounts. User permission ReadCompanyGreetings.
        Account feature ReadAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRPrompt

        Args:
            prompt_id: `id` of the prompt, from `rc.api.ivr.list_ivr_prompts`. Str or int.
            account_id: "~" is that of the user who is logged in.

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 404, 500, 503).

        Example:

        ```python
        found = await rc.api.ivr.read_ivr_prompt(prompt_id=prompt.id)
        print(found.filename, found.content_type)
        ```
        """
        return await self._client.send(
            calls.read_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
            ),
            **options,
        )

    async def read_ivr_prompt_content(
        self,
        *,
        prompt_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        content_disposition: ContentDisposition | Unset | None = UNSET,
        content_disposition_filename: str | Unset | None = UNSET,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Download the audio of a recording for menus.

        It comes from the media host and counts as Heavy, so store what you play often.

        `GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`

        Rate group Heavy. App permission ReadAccounts. Sent to the media host.

        Reference: https://developers.ringcentral.com/api-reference/IVR/readIVRPromptContent

        Args:
            prompt_id: `id` of the prompt, from `rc.api.ivr.list_ivr_prompts`. Str or int.
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
        content = await rc.api.ivr.read_ivr_prompt_content(prompt_id=prompt.id)
        print(Path("welcome.wav").write_bytes(content), "bytes")
        ```
        """
        return await self._client.send(
            calls.read_ivr_prompt_content(
                prompt_id=prompt_id,
                account_id=account_id,
                content_disposition=content_disposition,
                content_disposition_filename=content_disposition_filename,
            ),
            **options,
        )

    async def update_ivr_menu(
        self,
        *,
        ivr_menu_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: IvrMenuInfoUpdate | IvrMenuInfoUpdateDict,
        **options: Unpack[RequestOptions],
    ) -> IvrMenuInfo:
        """Change a menu: its name, its prompt, or what the keys do.

        What is left out stays. The app needs no more than ReadAccounts, but the user the
        permission AutoReceptionist.

        `PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`

        Rate group Medium. App permission ReadAccounts. User permission AutoReceptionist.
        Account feature EditAutoReceptionist.

        Reference: https://developers.ringcentral.com/api-reference/IVR/updateIVRMenu

        Args:
            ivr_menu_id: The `id` of a menu, from `rc.api.ivr.list_ivr_menus`. Str or int.
            account_id: "~" is that of the user who is logged in.
            body: IvrMenuInfoUpdate (json).

        Returns:
            200: IvrMenuInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        updated = await rc.api.ivr.update_ivr_menu(
            ivr_menu_id=menu.id,
            body={"prompt": {"mode": "TextToSpeech", "text": "Good morning"}},
        )
        print(updated.name, updated.prompt.text)
        ```
        """
        return await self._client.send(
            calls.update_ivr_menu(
                ivr_menu_id=ivr_menu_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )

    async def update_ivr_prompt(
        self,
        *,
        prompt_id: str | int | Unset,
        account_id: str | int | Unset = "~",
        body: UpdateIVRPromptRequest | UpdateIVRPromptRequestDict | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PromptInfo:
        """Rename a recording for menus.

        Only the file name changes; new audio is uploaded as another prompt.

        `PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`

        Rate group Medium. App permission EditAccounts. User permission EditCompanyGreetings.
        Account feature EditAccountGreetings.

        Reference: https://developers.ringcentral.com/api-reference/IVR/updateIVRPrompt

        Args:
            prompt_id: `id` of the prompt, from `rc.api.ivr.list_ivr_prompts`. Str or int.
            account_id: "~" is that of the user who is logged in.
            body: UpdateIVRPromptRequest (json).

        Returns:
            200: PromptInfo.

        Raises:
            APIStatusError: for an error status (described: 400, 404, 500, 503).

        Example:

        ```python
        updated = await rc.api.ivr.update_ivr_prompt(
            prompt_id=prompt.id, body={"filename": "welcome-2026.wav"}
        )
        print(updated.filename)
        ```
        """
        return await self._client.send(
            calls.update_ivr_prompt(
                prompt_id=prompt_id,
                account_id=account_id,
                body=body,
            ),
            **options,
        )


if TYPE_CHECKING:

    class AsyncIVRApiRaw:
        """The same methods, returning the whole `Response`; its `parsed` is the result."""

        def __init__(self, api: AsyncIVRApi) -> None:
            self.create_ivr_menu = async_raw(api.create_ivr_menu)
            self.create_ivr_prompt = async_raw(api.create_ivr_prompt)
            self.delete_ivr_prompt = async_raw(api.delete_ivr_prompt)
            self.list_ivr_menus = async_paged_raw(api.list_ivr_menus)
            self.list_ivr_prompts = async_paged_raw(api.list_ivr_prompts)
            self.read_ivr_menu = async_raw(api.read_ivr_menu)
            self.read_ivr_prompt = async_raw(api.read_ivr_prompt)
            self.read_ivr_prompt_content = async_raw(api.read_ivr_prompt_content)
            self.update_ivr_menu = async_raw(api.update_ivr_menu)
            self.update_ivr_prompt = async_raw(api.update_ivr_prompt)

    class AsyncIVRApiStreaming:
        """The same methods, returning a stream of the body for use in `async with`."""

        def __init__(self, api: AsyncIVRApi) -> None:
            self.create_ivr_menu = async_streaming(api.create_ivr_menu)
            self.create_ivr_prompt = async_streaming(api.create_ivr_prompt)
            self.delete_ivr_prompt = async_streaming(api.delete_ivr_prompt)
            self.list_ivr_menus = async_streaming(api.list_ivr_menus)
            self.list_ivr_prompts = async_streaming(api.list_ivr_prompts)
            self.read_ivr_menu = async_streaming(api.read_ivr_menu)
            self.read_ivr_prompt = async_streaming(api.read_ivr_prompt)
            self.read_ivr_prompt_content = async_streaming(api.read_ivr_prompt_content)
            self.update_ivr_menu = async_streaming(api.update_ivr_menu)
            self.update_ivr_prompt = async_streaming(api.update_ivr_prompt)
