// Generated from the running app by `npm run contract`.

export interface paths {
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getPeopleMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name or phone */
        patch: operations["patchPeopleMe"];
        trace?: never;
    };
    "/api/v1/people/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the password; ends all other sessions */
        put: operations["putPeopleMePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in */
        post: operations["postSessions"];
        /** Sign out everywhere */
        delete: operations["deleteSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get new tokens */
        post: operations["postSessionsRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out, at once */
        delete: operations["deleteSessionsCurrent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/me/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My addresses, the default first */
        get: operations["getPeopleMeAddresses"];
        put?: never;
        /** Save an address */
        post: operations["postPeopleMeAddresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/me/addresses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace an address */
        put: operations["putPeopleMeAddressesById"];
        post?: never;
        /** Remove an address */
        delete: operations["deletePeopleMeAddressesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stores, or those that deliver to a place */
        get: operations["getStores"];
        put?: never;
        /** Register a store */
        post: operations["postStores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store, by id or slug; with a place also whether it delivers there */
        get: operations["getStoresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a typed address may mean */
        get: operations["getPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/map-style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The style that maps are drawn with: that of MAP_STYLE_URL, or one without tiles */
        get: operations["getMapStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a store can open, and what is asked there */
        get: operations["getJurisdictions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a store has told of itself */
        get: operations["getStoresByIdSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some of it */
        patch: operations["patchStoresByIdSettings"];
        trace?: never;
    };
    "/api/v1/stores/{id}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Registered name, licence and tax numbers, country */
        put: operations["putStoresByIdRegistration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a store still needs before it can open */
        get: operations["getStoresByIdChecklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to open the store */
        post: operations["postStoresByIdSubmission"];
        /** Not yet after all */
        delete: operations["deleteStoresByIdSubmission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the store */
        post: operations["postStoresByIdApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the suspension */
        post: operations["postStoresByIdReinstatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the store back with a reason */
        post: operations["postStoresByIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the store out of the shop, with a reason */
        post: operations["postStoresByIdSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the store takes orders now */
        get: operations["getStoresByIdPause"];
        /** No orders for a while */
        put: operations["putStoresByIdPause"];
        post?: never;
        /** Take orders again */
        delete: operations["deleteStoresByIdPause"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the store for good */
        post: operations["postStoresByIdClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works at a store, and who is invited */
        get: operations["getStoresByIdMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/members/{person}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another role */
        put: operations["putStoresByIdMembersByPersonRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/members/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove somebody, or leave */
        delete: operations["deleteStoresByIdMembersByPerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite somebody by e-mail */
        post: operations["postStoresByIdInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/invitations/{invitation}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send it again, with another link */
        post: operations["postStoresByIdInvitationsByInvitationRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation */
        delete: operations["deleteStoresByIdInvitationsByInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation says */
        get: operations["getInvitationsByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Start to work there */
        put: operations["putInvitationsByTokenAcceptance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what, the newest first */
        get: operations["getStoresByIdAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every store, those that wait for a decision first */
        get: operations["getAdminStores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/stores/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that a store has told, what it lacks and who works there */
        get: operations["getAdminStoresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories and occasions */
        get: operations["getCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many products each further choice would leave */
        get: operations["getProductsFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products by filters, free text and nearness */
        get: operations["getProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product with its option groups */
        get: operations["getProductsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s products in its own order, with what keeps customers from ordering them */
        get: operations["getStoresByIdProducts"];
        put?: never;
        /** A new product, as a draft; a name and a category are enough */
        post: operations["postStoresByIdProducts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product as its store edits it */
        get: operations["getStoresByIdProductsByProduct"];
        /** Save a product whole */
        put: operations["putStoresByIdProductsByProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a store’s products may be made of: tax classes, categories, occasions */
        get: operations["getStoresByIdCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A draft with everything that the product has */
        post: operations["postStoresByIdProductsByProductCopies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a product on sale, back to the drafts, or into the archive */
        put: operations["putStoresByIdProductsByProductStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sold out or back again, and how many are left; bakers too */
        put: operations["putStoresByIdProductsByProductAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move a product behind another one */
        put: operations["putStoresByIdProductsByProductPosition"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/option-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s option groups, in the order in which a design is composed */
        get: operations["getStoresByIdOptionGroups"];
        put?: never;
        /** A new option group, of no product yet */
        post: operations["postStoresByIdOptionGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/option-groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An option group as its store edits it */
        get: operations["getStoresByIdOptionGroupsByGroup"];
        /** Save an option group whole; every product that has it follows */
        put: operations["putStoresByIdOptionGroupsByGroup"];
        post?: never;
        /** Delete a group that no product has */
        delete: operations["deleteStoresByIdOptionGroupsByGroup"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/option-groups/{group}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same group once more, of no product yet */
        post: operations["postStoresByIdOptionGroupsByGroupCopies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/options/{option}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** An option is sold out, for now or until a time, or back again; bakers too */
        put: operations["putStoresByIdOptionsByOptionAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All products of a store as a table, which an import takes back */
        get: operations["getStoresByIdProductsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s last imports, and the columns of a table */
        get: operations["getStoresByIdImports"];
        put?: never;
        /** Check a table of products: nothing changes before it is run */
        post: operations["postStoresByIdImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import is, and what is wrong with its rows */
        get: operations["getStoresByIdImportsByImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/imports/{import}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what the check said */
        post: operations["postStoresByIdImportsByImportRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price and check a design; an incomplete one is answered with what is missing */
        post: operations["postProductsByIdQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/drawing.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of a design */
        get: operations["getProductsByIdDrawingSvg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/drawing.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The picture of a design as PNG, for e-mail and link previews */
        get: operations["getProductsByIdDrawingPng"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new cart, or the signed-in customer’s open one */
        post: operations["postCarts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cart, priced now */
        get: operations["getCartsByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/mine/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After a sign-in: a guest’s lines join one’s own cart */
        post: operations["postCartsMineMerges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{token}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a design */
        post: operations["postCartsByTokenLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/carts/{token}/lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a line out */
        delete: operations["deleteCartsByTokenLinesById"];
        options?: never;
        head?: never;
        /** Change a line’s pieces or its design */
        patch: operations["patchCartsByTokenLinesById"];
        trace?: never;
    };
    "/api/v1/carts/{token}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it costs, and which times are possible, store by store */
        post: operations["postCartsByTokenQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When an order could be delivered or collected, and why not at other times */
        get: operations["getStoresByIdWindows"];
        /** Windows of the week */
        put: operations["putStoresByIdWindows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/delivery-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the store delivers to a place, and for how much */
        get: operations["getStoresByIdDeliveryOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/delivery-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a store delivers (its staff) */
        get: operations["getStoresByIdDeliveryRules"];
        /** Saves all rules, in the order in which they are tried (owner, manager) */
        put: operations["putStoresByIdDeliveryRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/delivery-rules/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the rules, saved or not, deliver to a place, and for how much (its staff) */
        post: operations["postStoresByIdDeliveryRulesTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours, windows, limits and closures of a store */
        get: operations["getStoresByIdTimetable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How full each day is: units, kinds of work, windows and orders */
        get: operations["getStoresByIdCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Opening hours of the week */
        put: operations["putStoresByIdHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Units, kinds of work, notice and reach */
        put: operations["putStoresByIdLimits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Days on which the store is closed */
        post: operations["postStoresByIdClosures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/closures/{closure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Other days or another reason */
        put: operations["putStoresByIdClosuresByClosure"];
        post?: never;
        /** Open as usual again */
        delete: operations["deleteStoresByIdClosuresByClosure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A date that differs from its weekday */
        put: operations["putStoresByIdDaysByDay"];
        post?: never;
        /** A date as its weekday again */
        delete: operations["deleteStoresByIdDaysByDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order what is in a cart */
        post: operations["postCheckouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A checkout and its orders */
        get: operations["getCheckoutsByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts/{token}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go back to the cart: ends an unpaid checkout and gives a cart with the same lines */
        put: operations["putCheckoutsByTokenAbandonment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My orders, newest first */
        get: operations["getOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order, for its customer, its store’s staff and admins */
        get: operations["getOrdersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One order, for whoever has its tracking link */
        get: operations["getTrackingByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/drawings/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drawing of what was ordered (SVG) */
        get: operations["getTrackingByTokenDrawingsByLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s open orders by due time */
        get: operations["getStoresByIdBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders as a kitchen prints them: some (`?order=7,8`), or what is still open of a day */
        get: operations["getStoresByIdTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/board/sightings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody of the store has seen these new orders: its boards are quiet about them */
        post: operations["postStoresByIdBoardSightings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to bake, decorate and buy, and when to start (its staff) */
        get: operations["getStoresByIdPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s orders, newest first */
        get: operations["getStoresByIdOrders"];
        put?: never;
        /** Staff take an order on the phone or at the counter: it is accepted at once */
        post: operations["postStoresByIdOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The store takes the order */
        put: operations["putOrdersByIdAcceptance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The store cannot take it; the customer gets the money back */
        put: operations["putOrdersByIdDecline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/production": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The kitchen begins */
        put: operations["putOrdersByIdProduction"];
        post?: never;
        /** Take a slip back, within two minutes of it */
        delete: operations["deleteOrdersByIdProduction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It is ready */
        put: operations["putOrdersByIdReadiness"];
        post?: never;
        /** Take a slip back, within two minutes of it */
        delete: operations["deleteOrdersByIdReadiness"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The courier has it */
        put: operations["putOrdersByIdHandover"];
        post?: never;
        /** Take a slip back, within two minutes of it */
        delete: operations["deleteOrdersByIdHandover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The customer has it; cash is in hand */
        put: operations["putOrdersByIdCompletion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It is called off; the money goes back */
        put: operations["putOrdersByIdCancellation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It could not be delivered */
        put: operations["putOrdersByIdFailure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Call the order off, for whoever has its tracking link */
        put: operations["putTrackingByTokenCancellation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an order would cost with these changes, and which times are possible; nothing is written */
        post: operations["postOrdersByIdChangesQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the other side for a change; with the customer’s consent on record it counts at once */
        post: operations["postOrdersByIdChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/changes/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same quote, for whoever has the tracking link */
        post: operations["postTrackingByTokenChangesQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the store for a change, for whoever has the tracking link */
        post: operations["postTrackingByTokenChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes/{change}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes: it counts at once */
        post: operations["postOrdersByIdChangesByChangeAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes/{change}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no: the order stays as it is */
        post: operations["postOrdersByIdChangesByChangeRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes/{change}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what one asked for */
        post: operations["postOrdersByIdChangesByChangeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/changes/{change}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff write down that the customer agreed, with when and how */
        post: operations["postOrdersByIdChangesByChangeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A change that the store proposes, and its order, for whoever has the link */
        get: operations["getChangesByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes: it counts at once */
        post: operations["postChangesByTokenAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes/{token}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say no: the order stays as it is */
        post: operations["postChangesByTokenRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/changes/{change}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what one asked for, for whoever has the tracking link */
        post: operations["postTrackingByTokenChangesByChangeWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/changes/{change}/drawings/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drawing of a line as it was, or as it would be (SVG): before-12.svg, after-12.svg */
        get: operations["getTrackingByTokenChangesByChangeDrawingsByLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/orders/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an order that staff take would cost, and which times are possible; nothing is written */
        post: operations["postStoresByIdOrdersQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order’s events as they happen (text/event-stream) */
        get: operations["getOrdersByIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tracking/{token}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same, for whoever has the tracking link */
        get: operations["getTrackingByTokenEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s events as they happen (text/event-stream) */
        get: operations["getStoresByIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts/{token}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay a checkout, or try again after a failure */
        post: operations["postCheckoutsByTokenPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts/{token}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the payment stands */
        get: operations["getCheckoutsByTokenPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checkouts/{token}/payment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask the provider now: for a browser that comes back from it */
        put: operations["putCheckoutsByTokenPaymentConfirmation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a store sold in a period, against the one before (owner, manager) */
        get: operations["getStoresByIdNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/numbers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A table of them as CSV */
        get: operations["getStoresByIdNumbersCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payments/webhooks/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a payment provider tells */
        post: operations["postPaymentsWebhooksByProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A product’s pictures */
        get: operations["getStoresByIdProductsByProductPictures"];
        /** Put a product’s pictures into an order, with what each shows */
        put: operations["putStoresByIdProductsByProductPictures"];
        /** Add pictures to a product, up to eight in all */
        post: operations["postStoresByIdProductsByProductPictures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/pictures/{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a picture away; it can be brought back for an hour */
        delete: operations["deleteStoresByIdProductsByProductPicturesByPicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/products/{product}/pictures/{picture}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bring back a picture that was taken away within the hour */
        put: operations["putStoresByIdProductsByProductPicturesByPictureRestoration"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stores/{id}/cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A store’s photograph, in any state of the store */
        get: operations["getStoresByIdCover"];
        /** Set the photograph that stands for a store */
        put: operations["putStoresByIdCover"];
        post?: never;
        /** Let the illustrated scene stand for a store again */
        delete: operations["deleteStoresByIdCover"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Photograph the finished order: its customer sees it, and gets it by e-mail */
        post: operations["postOrdersByIdPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a photo of an order back */
        delete: operations["deleteOrdersByIdPhotosByPhoto"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        MoneyInput: {
            /**
             * @description Decimal string in the currency’s own digits
             * @example 350.00
             */
            amount: string;
            currency: string;
        };
        ArtInput: {
            /** @enum {string} */
            form?: "cake" | "cupcakes" | "tart" | "cone" | "cup" | "tub" | "bread" | "cookies";
            /** @enum {string} */
            shape?: "round" | "square" | "heart" | "number" | "sheet";
            digits?: string;
            tiers?: {
                diameter_cm: number;
                height_cm: number;
            }[];
            tier_count?: 1 | 2 | 3 | 4;
            diameter_cm?: number;
            sponge?: string[];
            filling?: string;
            icing?: {
                /** @enum {string} */
                style?: "smooth" | "semi-naked" | "drip" | "swirl" | "ruffle" | "rosette";
                colour?: string;
                accent?: string;
            };
            toppings?: {
                /** @enum {string} */
                kind: "berries" | "macarons" | "nuts" | "chocolate-shards" | "sprinkles" | "flowers" | "gold-leaf" | "candles" | "fruit" | "coconut";
                colour?: string;
                amount: 1 | 2 | 3;
            }[];
            inscription?: {
                text: string;
                /** @enum {string} */
                placement: "arc" | "plaque";
                colour: string;
            } | null;
            backdrop?: string;
            /** @enum {string} */
            stand?: "porcelain" | "wood" | "glass" | "board" | "none";
            is_cut?: boolean;
            pieces?: number;
            seed?: number;
        };
        NewOptionGroupInput: {
            /** @enum {string} */
            role: "size" | "tiers" | "shape" | "flavour" | "filling" | "icing" | "colour" | "topping" | "diet" | "inscription" | "extra";
            /** @enum {string} */
            kind: "choice" | "text" | "colour" | "image";
            name: string;
            is_required: boolean;
            min_choices: number;
            max_choices: number;
            max_each: number;
            free_up_to: number;
            applies_per_tier: boolean;
            visible_when: {
                group_id: number;
                option_id: number;
            } | null;
            text: {
                max_length: number;
                lines: number;
                scripts: ("Latin" | "Arabic" | "Bengali" | "Cyrillic" | "Devanagari" | "Greek" | "Gujarati" | "Han" | "Hebrew" | "Kannada" | "Malayalam" | "Tamil" | "Telugu")[];
            } | null;
            options: {
                name: string;
                /** @enum {string} */
                price_mode: "flat" | "per_serving" | "per_tier" | "percent" | "per_char";
                /** @description Minor units (of the whole, a serving, a tier, a character); with percent, hundredths of a per cent */
                price: number;
                /** @description Option id of a size → price instead of `price` */
                price_by_size: {
                    [key: string]: number;
                } | null;
                is_default: boolean;
                is_available: boolean;
                servings: number | null;
                tiers: number | null;
                lead_time_minutes: number;
                capacity_units: number;
                work_units: {
                    oven?: number;
                    assembly?: number;
                    decoration?: number;
                };
                contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                removes: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                blocks_diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
                recipe: {
                    ingredient: string;
                    quantity: number;
                    /** @enum {string} */
                    unit: "g" | "ml" | "piece";
                }[];
                art: components["schemas"]["ArtInput"];
            }[];
        };
        OptionGroupChangeInput: {
            /** @description What was read; another one means a save in between */
            version: number;
            /** @enum {string} */
            role: "size" | "tiers" | "shape" | "flavour" | "filling" | "icing" | "colour" | "topping" | "diet" | "inscription" | "extra";
            /** @enum {string} */
            kind: "choice" | "text" | "colour" | "image";
            name: string;
            is_required: boolean;
            min_choices: number;
            max_choices: number;
            max_each: number;
            free_up_to: number;
            applies_per_tier: boolean;
            visible_when: {
                group_id: number;
                option_id: number;
            } | null;
            text: {
                max_length: number;
                lines: number;
                scripts: ("Latin" | "Arabic" | "Bengali" | "Cyrillic" | "Devanagari" | "Greek" | "Gujarati" | "Han" | "Hebrew" | "Kannada" | "Malayalam" | "Tamil" | "Telugu")[];
            } | null;
            /** @description In order. Those that are missing are deleted */
            options: {
                /** @description Left out: a new one */
                id?: number;
                name: string;
                /** @enum {string} */
                price_mode: "flat" | "per_serving" | "per_tier" | "percent" | "per_char";
                /** @description Minor units (of the whole, a serving, a tier, a character); with percent, hundredths of a per cent */
                price: number;
                /** @description Option id of a size → price instead of `price` */
                price_by_size: {
                    [key: string]: number;
                } | null;
                is_default: boolean;
                is_available: boolean;
                servings: number | null;
                tiers: number | null;
                lead_time_minutes: number;
                capacity_units: number;
                work_units: {
                    oven?: number;
                    assembly?: number;
                    decoration?: number;
                };
                contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                removes: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                blocks_diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
                recipe: {
                    ingredient: string;
                    quantity: number;
                    /** @enum {string} */
                    unit: "g" | "ml" | "piece";
                }[];
                art: components["schemas"]["ArtInput"];
            }[];
        };
        NewProductInput: {
            /** @description The store’s own number for it; an import finds it by this */
            sku?: string | null;
            name: string;
            description?: string;
            /** @enum {string} */
            kind?: "standard" | "signature" | "custom";
            /** @description Slug of a category */
            category: string;
            /** @description Slugs of occasions */
            occasions?: string[];
            flavours?: string[];
            /** @description Before any choice, in the store’s currency */
            price?: components["schemas"]["MoneyInput"];
            /** @description One of the store’s, see /stores/{id}/catalogue */
            tax_class?: string;
            servings?: number | null;
            contains?: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain?: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            diets?: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            ingredients?: string;
            lead_time_minutes?: number;
            capacity_units?: number;
            work_units?: {
                oven?: number;
                assembly?: number;
                decoration?: number;
            };
            steps?: {
                name: string;
                /** @enum {string} */
                work: "oven" | "assembly" | "decoration";
                minutes: number;
                /** @description Minutes to cool or set afterwards, when nobody is needed */
                waits: number;
            }[];
            recipe?: {
                ingredient: string;
                quantity: number;
                /** @enum {string} */
                unit: "g" | "ml" | "piece";
            }[];
            /** @description Servings that the recipe is for; null: for one piece */
            recipe_servings?: number | null;
            art?: components["schemas"]["ArtInput"];
            /** @description Option groups; those of one role show in this order */
            group_ids?: number[];
            /** @description Pieces left; null: made to order */
            stock?: number | null;
        };
        ProductChangeInput: {
            /** @description What was read; another one means a save in between */
            version: number;
            /** @description The store’s own number for it; an import finds it by this */
            sku: string | null;
            name: string;
            description: string;
            /** @enum {string} */
            kind: "standard" | "signature" | "custom";
            /** @description Slug of a category */
            category: string;
            /** @description Slugs of occasions */
            occasions: string[];
            flavours: string[];
            /** @description Before any choice, in the store’s currency */
            price: components["schemas"]["MoneyInput"];
            /** @description One of the store’s, see /stores/{id}/catalogue */
            tax_class: string;
            servings: number | null;
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            ingredients: string;
            lead_time_minutes: number;
            capacity_units: number;
            work_units: {
                oven?: number;
                assembly?: number;
                decoration?: number;
            };
            steps: {
                name: string;
                /** @enum {string} */
                work: "oven" | "assembly" | "decoration";
                minutes: number;
                /** @description Minutes to cool or set afterwards, when nobody is needed */
                waits: number;
            }[];
            recipe: {
                ingredient: string;
                quantity: number;
                /** @enum {string} */
                unit: "g" | "ml" | "piece";
            }[];
            /** @description Servings that the recipe is for; null: for one piece */
            recipe_servings: number | null;
            art: components["schemas"]["ArtInput"];
            /** @description Option groups; those of one role show in this order */
            group_ids: number[];
            /** @description Left out: stays as it is. Pieces left; null: made to order */
            stock?: number | null;
            /** @description The stock that was read. Equal to `stock`: stays whatever was sold meanwhile */
            expected_stock?: number | null;
        };
        /** @description Taken by the test gateway only, outside production; never stored */
        CardInput: {
            /** @example 4242 4242 4242 4242 */
            number: string;
            /** @example 12/29 */
            expiration_date: string;
            /** @example 123 */
            cvv: string;
        };
        Money: {
            /**
             * @description Decimal string in the currency’s own digits
             * @example 350.00
             */
            amount: string;
            currency: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            errors?: {
                field: string;
                code: string;
                message: string;
            }[];
            facts?: {
                [key: string]: unknown;
            };
            request_id: string;
        };
        Person: {
            id: number;
            email: string;
            name: string;
            phone: string | null;
            /** @enum {string} */
            role: "customer" | "courier" | "admin";
            /** Format: date-time */
            created_at: string;
        };
        Profile: {
            id: number;
            email: string;
            name: string;
            phone: string | null;
            /** @enum {string} */
            role: "customer" | "courier" | "admin";
            /** Format: date-time */
            created_at: string;
            memberships: {
                store_id: number;
                store_slug: string;
                store_name: string;
                /** @enum {string} */
                store_state: "draft" | "submitted" | "returned" | "live" | "suspended" | "closed";
                store_timezone: string;
                paused_until: string | null;
                /** @enum {string} */
                role: "owner" | "manager" | "baker";
            }[];
        };
        SignedIn: {
            person: components["schemas"]["Person"];
            access_token: string;
            refresh_token: string;
            /** @description Seconds that the access token lives */
            expires_in: number;
        };
        Registered: {
            person: components["schemas"]["Person"];
            access_token: string;
            refresh_token: string;
            /** @description Seconds that the access token lives */
            expires_in: number;
            warnings: {
                code: string;
                message: string;
            }[];
        };
        /** @description A refresh by cookie answers by cookie alone, so that no script sees a token */
        Refreshed: {
            access_token?: string;
            refresh_token?: string;
            /** @description Seconds that the access token lives */
            expires_in: number;
        };
        SavedAddress: {
            id: number;
            label: string;
            recipient: string | null;
            phone: string | null;
            line1: string;
            line2: string | null;
            district: string | null;
            city: string;
            postcode: string;
            /** @description null: the place is not known, so no fee can be told yet */
            lat: number | null;
            lng: number | null;
            is_default: boolean;
            /** Format: date-time */
            created_at: string;
        };
        ChosenGroup: {
            group_id: number;
            group: string;
            /** @enum {string} */
            role: "size" | "tiers" | "shape" | "flavour" | "filling" | "icing" | "colour" | "topping" | "diet" | "inscription" | "extra";
            choices: {
                option_id: number;
                name: string;
                quantity: number;
                price: components["schemas"]["Money"];
            }[];
            text: string | null;
            price: components["schemas"]["Money"];
        };
        DesignError: {
            code: string;
            group_id: number | null;
            field: string;
            message: string;
        };
        DesignQuote: {
            product_id: number;
            is_valid: boolean;
            errors: components["schemas"]["DesignError"][];
            quantity: number;
            unit_price: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            choices: components["schemas"]["ChosenGroup"][];
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            inscription: string | null;
            /** @description Of one piece */
            servings: number | null;
            tiers: number;
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            lead_time_minutes: number;
            /** @description Of all pieces */
            capacity_units: number;
            drawing_url: string;
            drawing_description: string;
        };
        CartLine: {
            id: number;
            product: {
                id: number;
                slug: string;
                name: string;
            };
            store: {
                id: number;
                slug: string;
                name: string;
            };
            quantity: number;
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            choices: {
                group: string;
                role: string;
                names: string[];
                text: string | null;
            }[];
            inscription: string | null;
            unit_price: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            /** @description Set when the price has changed since */
            price_when_added: components["schemas"]["Money"] | null;
            servings: number | null;
            contains: string[];
            may_contain: string[];
            diets: string[];
            lead_time_minutes: number;
            picture: {
                url: string;
                alt: string;
            };
            problems: {
                code: string;
                message: string;
            }[];
        };
        Cart: {
            token: string;
            /** @enum {string} */
            status: "open" | "converted" | "merged";
            pieces: number;
            lines: components["schemas"]["CartLine"][];
            items: components["schemas"]["Money"] | null;
        };
        StoreQuote: {
            store: {
                id: number;
                slug: string;
                name: string;
                /** @description Where to pick it up */
                address: string;
                district: string;
                timezone: string;
            };
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            offers: ("delivery" | "pickup")[];
            payment_methods: string[];
            line_ids: number[];
            items: components["schemas"]["Money"];
            /** @description Null while no destination is known */
            delivery: components["schemas"]["Money"] | null;
            is_delivery_estimate: boolean;
            distance_m: number | null;
            missing_for_minimum: components["schemas"]["Money"] | null;
            missing_for_free_delivery: components["schemas"]["Money"] | null;
            discount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            is_tax_included: boolean;
            total: components["schemas"]["Money"];
            window: {
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
                price: components["schemas"]["Money"];
            } | null;
            earliest: {
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            } | null;
            days: {
                /** Format: date */
                day: string;
                is_possible: boolean;
                reason_code: string | null;
                reason: string | null;
                windows: {
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    price: components["schemas"]["Money"];
                    is_possible: boolean;
                    reason_code: string | null;
                    reason: string | null;
                }[];
            }[];
            problems: {
                code: string;
                message: string;
            }[];
        };
        Quote: {
            stores: components["schemas"]["StoreQuote"][];
            total: components["schemas"]["Money"] | null;
            destination: {
                label: string;
                is_exact: boolean;
            } | null;
            /** @description Nothing is missing or in the way of a checkout */
            is_ready: boolean;
        };
        Photo: {
            id: number;
            /** @description WebP of middle size, for whoever takes one address */
            url: string;
            alt: string;
            width: number;
            height: number;
            /** @description A blurred miniature as data: URI */
            placeholder: string;
            /** @description Values of srcset */
            sources: {
                avif: string;
                webp: string;
            };
            /** @description JPEG for link previews and mail programs */
            share_url: string;
        };
        Place: {
            lat: number;
            lng: number;
            district: string | null;
            postcode: string | null;
            city: string | null;
            /** @enum {string} */
            precision: "point" | "postcode" | "district" | "city";
        };
        ProductCard: {
            id: number;
            slug: string;
            name: string;
            /** @enum {string} */
            kind: "standard" | "signature" | "custom";
            category: string;
            store: {
                id: number;
                slug: string;
                name: string;
                district: string;
            };
            from_price: components["schemas"]["Money"];
            diets: string[];
            /** @description Possible with other choices */
            diets_on_request: string[];
            contains_egg: boolean;
            /**
             * @description India’s marks: eggs count as non-veg
             * @enum {string}
             */
            mark: "veg" | "non_veg";
            flavours: string[];
            occasions: string[];
            servings: number | null;
            lead_time_minutes: number;
            is_available: boolean;
            picture: {
                id?: number;
                /** @description WebP of middle size, for whoever takes one address */
                url: string;
                alt: string;
                width?: number;
                height?: number;
                /** @description A blurred miniature as data: URI */
                placeholder?: string;
                /** @description Values of srcset */
                sources?: {
                    avif: string;
                    webp: string;
                };
                /** @description JPEG for link previews and mail programs */
                share_url?: string;
            };
            distance_m?: number;
            delivery_fee?: components["schemas"]["Money"];
            /** @description With with_earliest: the first window for one; delivered where a place is given */
            earliest?: {
                /** Format: date */
                day: string;
                label: string;
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            } | null;
        };
        MakingSteps: {
            name: string;
            /** @enum {string} */
            work: "oven" | "assembly" | "decoration";
            minutes: number;
            waits: number;
        }[];
        Recipe: {
            ingredient: string;
            quantity: number;
            /** @enum {string} */
            unit: "g" | "ml" | "piece";
        }[];
        WorkUnits: {
            oven?: number;
            assembly?: number;
            decoration?: number;
        };
        StoreOption: {
            id: number;
            name: string;
            /** @enum {string} */
            price_mode: "flat" | "per_serving" | "per_tier" | "percent" | "per_char";
            price: number;
            price_by_size: {
                [key: string]: number;
            } | null;
            is_default: boolean;
            is_available: boolean;
            suspended_until: string | null;
            servings: number | null;
            tiers: number | null;
            lead_time_minutes: number;
            capacity_units: number;
            work_units: components["schemas"]["WorkUnits"];
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            removes: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            blocks_diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            recipe: components["schemas"]["Recipe"];
            art: {
                [key: string]: unknown;
            };
        };
        StoreOptionGroup: {
            id: number;
            version: number;
            /** @enum {string} */
            role: "size" | "tiers" | "shape" | "flavour" | "filling" | "icing" | "colour" | "topping" | "diet" | "inscription" | "extra";
            /** @enum {string} */
            kind: "choice" | "text" | "colour" | "image";
            name: string;
            is_required: boolean;
            min_choices: number;
            max_choices: number;
            max_each: number;
            free_up_to: number;
            applies_per_tier: boolean;
            visible_when: {
                group_id: number;
                option_id: number;
            } | null;
            text: {
                max_length: number;
                lines: number;
                scripts: ("Latin" | "Arabic" | "Bengali" | "Cyrillic" | "Devanagari" | "Greek" | "Gujarati" | "Han" | "Hebrew" | "Kannada" | "Malayalam" | "Tamil" | "Telugu")[];
            } | null;
            options: components["schemas"]["StoreOption"][];
            /** @description The first twenty */
            used_by: {
                id: number;
                name: string;
                /** @enum {string} */
                status: "draft" | "active" | "archived";
            }[];
            used_by_count: number;
            /** @description What works, but probably not as meant */
            warnings: string[];
        };
        Option: {
            id: number;
            name: string;
            /** @enum {string} */
            price_mode: "flat" | "per_serving" | "per_tier" | "percent" | "per_char";
            /** @description Minor units; with percent, hundredths of a per cent */
            price: number;
            price_by_size: {
                [key: string]: number;
            } | null;
            is_default: boolean;
            is_available: boolean;
            servings: number | null;
            tiers: number | null;
            lead_time_minutes: number;
            capacity_units: number;
            work_units: {
                [key: string]: number;
            };
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            removes: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            blocks_diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            art: {
                [key: string]: unknown;
            };
        };
        OptionGroup: {
            id: number;
            /** @enum {string} */
            role: "size" | "tiers" | "shape" | "flavour" | "filling" | "icing" | "colour" | "topping" | "diet" | "inscription" | "extra";
            /** @enum {string} */
            kind: "choice" | "text" | "colour" | "image";
            name: string;
            is_required: boolean;
            min_choices: number;
            max_choices: number;
            max_each: number;
            free_up_to: number;
            applies_per_tier: boolean;
            visible_when: {
                group_id: number;
                option_id: number;
            } | null;
            text: {
                max_length: number;
                lines: number;
                scripts: string[];
            } | null;
            options: components["schemas"]["Option"][];
        };
        Product: {
            id: number;
            slug: string;
            name: string;
            description: string;
            /** @enum {string} */
            kind: "standard" | "signature" | "custom";
            category: {
                slug: string;
                name: string;
            };
            store: {
                id: number;
                slug: string;
                name: string;
                district: string;
                city: string;
                timezone: string;
                offers_delivery: boolean;
                offers_pickup: boolean;
                prices_include_tax: boolean;
                lead_time_minutes: number;
            };
            currency: string;
            /** @description Before any choice, in minor units */
            price_minor: number;
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            servings: number | null;
            lead_time_minutes: number;
            capacity_units: number;
            work_units: {
                [key: string]: number;
            };
            ingredients: string;
            occasions: string[];
            flavours: string[];
            is_available: boolean;
            stock: number | null;
            art: {
                [key: string]: unknown;
            };
            /** @description What the design comes to that the page opens with */
            opening: {
                price: components["schemas"]["Money"];
                contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
                diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
                contains_egg: boolean;
                /** @enum {string} */
                mark: "veg" | "non_veg";
                servings: number | null;
                lead_time_minutes: number;
                capacity_units: number;
                work_units: {
                    [key: string]: number;
                };
            };
            earliest: {
                /** Format: date */
                day: string;
                label: string;
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            } | null;
            /** @description The drawing of the opening design */
            picture: {
                url: string;
                alt: string;
            };
            /** @description Photographs, in the store’s order */
            pictures: components["schemas"]["Photo"][];
            groups: components["schemas"]["OptionGroup"][];
        };
        StoreProductCard: {
            id: number;
            sku: string | null;
            name: string;
            slug: string;
            /** @enum {string} */
            status: "draft" | "active" | "archived";
            /** @enum {string} */
            kind: "standard" | "signature" | "custom";
            category: {
                slug: string;
                name: string;
            };
            price: components["schemas"]["Money"];
            /** @description Of the design that its page opens with */
            from_price: components["schemas"]["Money"];
            is_available: boolean;
            stock: number | null;
            position: number;
            version: number;
            servings: number | null;
            lead_time_minutes: number;
            diets: string[];
            contains: string[];
            picture: {
                id?: number;
                /** @description WebP of middle size, for whoever takes one address */
                url: string;
                alt: string;
                width?: number;
                height?: number;
                /** @description A blurred miniature as data: URI */
                placeholder?: string;
                /** @description Values of srcset */
                sources?: {
                    avif: string;
                    webp: string;
                };
                /** @description JPEG for link previews and mail programs */
                share_url?: string;
            };
            /** @description Why customers can’t order it, as sentences */
            problems: string[];
        };
        StoreProduct: {
            id: number;
            version: number;
            slug: string;
            /** @enum {string} */
            status: "draft" | "active" | "archived";
            is_available: boolean;
            currency: string;
            sku: string | null;
            name: string;
            description: string;
            /** @enum {string} */
            kind: "standard" | "signature" | "custom";
            /** @description Slug */
            category: string;
            occasions: string[];
            flavours: string[];
            price: components["schemas"]["Money"];
            tax_class: string;
            servings: number | null;
            contains: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            may_contain: ("celery" | "crustaceans" | "eggs" | "fish" | "gluten" | "lupin" | "milk" | "molluscs" | "mustard" | "peanuts" | "sesame" | "soy" | "sulphites" | "tree_nuts")[];
            diets: ("vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free")[];
            ingredients: string;
            lead_time_minutes: number;
            capacity_units: number;
            work_units: components["schemas"]["WorkUnits"];
            steps: components["schemas"]["MakingSteps"];
            recipe: components["schemas"]["Recipe"];
            recipe_servings: number | null;
            art: {
                [key: string]: unknown;
            };
            group_ids: number[];
            stock: number | null;
            position: number;
            /** Format: date-time */
            updated_at: string;
            price_minor: number;
            from_price: components["schemas"]["Money"];
            picture: {
                id?: number;
                /** @description WebP of middle size, for whoever takes one address */
                url: string;
                alt: string;
                width?: number;
                height?: number;
                /** @description A blurred miniature as data: URI */
                placeholder?: string;
                /** @description Values of srcset */
                sources?: {
                    avif: string;
                    webp: string;
                };
                /** @description JPEG for link previews and mail programs */
                share_url?: string;
            };
            /** @description As pricing reads them now */
            groups: components["schemas"]["OptionGroup"][];
            /** @description Why customers can’t order it, as sentences */
            problems: string[];
            /** @description What works, but probably not as meant */
            warnings: string[];
        };
        CatalogueChoices: {
            currency: string;
            tax_classes: {
                tax_class: string;
                /** @description Of today; 500 is 5 % */
                rate_bp: number;
            }[];
            categories: {
                slug: string;
                name: string;
            }[];
            occasions: {
                slug: string;
                name: string;
            }[];
            /** @description Those that the store’s products have */
            flavours: string[];
        };
        WrongCell: {
            /** @description Line of the table: 1 is the heading, 2 the first product */
            row: number;
            column: string | null;
            value: string | null;
            message: string;
        };
        ProductImport: {
            id: number;
            file_name: string | null;
            /** @enum {string} */
            state: "checking" | "checked" | "running" | "done" | "failed";
            /** @description Why it failed, or why a run did not begin */
            message: string | null;
            rows_total: number;
            /** @description Of the check or of the run, by state */
            rows_done: number;
            to_create: number;
            to_change: number;
            unchanged: number;
            rows_wrong: number;
            /** @description The first thousand */
            wrong: components["schemas"]["WrongCell"][];
            created: number;
            changed: number;
            skipped: number;
            by: string;
            /** Format: date-time */
            uploaded_at: string;
            finished_at: string | null;
            /** @description The store’s */
            timezone: string;
        };
        ProductPictures: {
            version: number;
            pictures: components["schemas"]["Photo"][];
        };
        AddedPictures: {
            version: number;
            pictures: components["schemas"]["Photo"][];
            added: number[];
            /** @description Files that were not taken, beside those that were */
            refused: {
                file: string;
                code: string;
                detail: string;
            }[];
        };
        /** @description Instants with the IANA zone of the store */
        Window: {
            /** Format: date-time */
            starts_at: string;
            /** Format: date-time */
            ends_at: string;
            timezone: string;
        };
        DeliveryOffer: {
            is_deliverable: boolean;
            is_estimate: boolean;
            fee: components["schemas"]["Money"] | null;
            distance_m: number | null;
            minimum: components["schemas"]["Money"] | null;
            missing_for_minimum: components["schemas"]["Money"] | null;
            free_above: components["schemas"]["Money"] | null;
            missing_for_free: components["schemas"]["Money"] | null;
            reason_code: string | null;
            reason: string | null;
        };
        DeliveryRules: {
            version: number;
            currency: string;
            timezone: string;
            offers_delivery: boolean;
            store: {
                lat: number;
                lng: number;
            };
            rules: {
                id: number;
                name: string;
                from_m: number | null;
                to_m: number | null;
                postcodes: string[] | null;
                polygon: number[][] | null;
                weekdays: number[] | null;
                starts_from: string | null;
                starts_before: string | null;
                fee: components["schemas"]["Money"];
                free_above: components["schemas"]["Money"] | null;
                minimum: components["schemas"]["Money"] | null;
            }[];
            /** @description What the rules may not be meant to say; `rule` counts from 0 */
            warnings: {
                rule: number;
                code: string;
                message: string;
            }[];
        };
        DeliveryRuleTrial: {
            /** @description null: the map does not know it; postcodes are still matched */
            place: components["schemas"]["Place"] | null;
            distance_m: number | null;
            is_deliverable: boolean;
            is_estimate: boolean;
            reason: string | null;
            /** @description Which one decides, counted from 0 */
            rule: number | null;
            fee: components["schemas"]["Money"] | null;
            minimum: components["schemas"]["Money"] | null;
            missing_for_minimum: components["schemas"]["Money"] | null;
            missing_for_free: components["schemas"]["Money"] | null;
            verdicts: {
                rule: number;
                name: string;
                /** @enum {string} */
                verdict: "decides" | "matches" | "passed_over" | "unknown";
                words: string;
            }[];
        };
        TimesWarning: {
            /** @enum {string} */
            code: "closed" | "day_units" | "work" | "window_units" | "window_gone" | "outside_hours" | "no_windows";
            day: string | null;
            /** @description For people */
            text: string;
            /** @description Units */
            booked: number | null;
            limit: number | null;
            order_count: number;
            /** @description The first twenty */
            orders: {
                id: number;
                number: string;
            }[];
        };
        StoreDate: {
            /** Format: date */
            day: string;
            closed_reason: string | null;
            capacity_units: number | null;
            windows: {
                starts: string;
                capacity_units: number;
            }[];
            work: {
                oven: number | null;
                assembly: number | null;
                decoration: number | null;
            };
        };
        StoreTimes: {
            store_id: number;
            version: number;
            timezone: string;
            currency: string;
            /**
             * Format: date
             * @description In the store’s calendar
             */
            today: string;
            offers_delivery: boolean;
            offers_pickup: boolean;
            hours: {
                weekday: number;
                opens: string;
                closes: string;
            }[];
            closures: {
                id: number;
                /** Format: date */
                starts_on: string;
                /** Format: date */
                ends_on: string;
                reason: string;
            }[];
            windows: {
                weekday: number;
                starts: string;
                ends: string;
                /** @enum {string} */
                fulfilment: "delivery" | "pickup" | "both";
                price: components["schemas"]["Money"];
                capacity_units: number | null;
            }[];
            limits: {
                day_capacity_units: number;
                window_capacity_units: number;
                work: {
                    oven: number | null;
                    assembly: number | null;
                    decoration: number | null;
                };
                work_by_weekday: {
                    oven: number | null;
                    assembly: number | null;
                    decoration: number | null;
                    weekday: number;
                }[];
                cut_off: string | null;
                lead_time_minutes: number;
                earliest_days: number;
                furthest_days: number;
            };
            /** @description Single dates that differ */
            days: components["schemas"]["StoreDate"][];
            /** @description What somebody who orders one unit now can have first */
            earliest: {
                delivery: {
                    /** Format: date */
                    day: string;
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    label: string;
                } | null;
                pickup: {
                    /** Format: date */
                    day: string;
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    label: string;
                } | null;
            };
            /** @description What the save left as it is, or made pointless */
            warnings: components["schemas"]["TimesWarning"][];
        };
        CalendarDay: {
            /** Format: date */
            day: string;
            is_open: boolean;
            /** @description Why it is closed */
            reason: string | null;
            orders: number;
            units: {
                taken: number;
                limit: number;
            };
            work: {
                /** @enum {string} */
                kind: "oven" | "assembly" | "decoration";
                taken: number;
                limit: number | null;
            }[];
            windows: {
                /** Format: date-time */
                starts_at: string;
                /** @description On the store’s wall */
                starts: string;
                label: string;
                /** @description null: booked, but no longer offered */
                fulfilment: ("delivery" | "pickup" | "both") | null;
                taken: number;
                limit: number;
            }[];
            override: components["schemas"]["StoreDate"] | null;
        };
        OrderPhoto: {
            id: number;
            /** @description WebP of middle size, for whoever takes one address */
            url: string;
            alt: string;
            width: number;
            height: number;
            /** @description A blurred miniature as data: URI */
            placeholder: string;
            /** @description Values of srcset */
            sources: {
                avif: string;
                webp: string;
            };
            /** @description JPEG for link previews and mail programs */
            share_url: string;
            /** Format: date-time */
            at: string;
        };
        OrderPhotos: {
            photos: components["schemas"]["OrderPhoto"][];
        };
        AddedOrderPhotos: {
            photos: components["schemas"]["OrderPhoto"][];
            added: number[];
            /** @description Files that were not taken, beside those that were */
            refused: {
                file: string;
                code: string;
                detail: string;
            }[];
        };
        Checkout: {
            token: string;
            payment_method: string;
            email: string | null;
            name: string;
            total: components["schemas"]["Money"];
            orders: {
                id: number;
                number: string;
                tracking_token: string;
                store_id: number;
                store_name: string;
                /** @enum {string} */
                status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
                total: components["schemas"]["Money"];
            }[];
        };
        OrderLine: {
            id: number;
            product_id: number;
            name: string;
            quantity: number;
            choices: {
                group: string;
                role: string;
                names: string[];
                text: string | null;
            }[];
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            inscription: string | null;
            servings: number | null;
            contains: string[];
            may_contain: string[];
            diets: string[];
            picture: {
                url: string;
                alt: string;
            };
        };
        PricedOrderLine: {
            id: number;
            product_id: number;
            name: string;
            quantity: number;
            choices: {
                group: string;
                role: string;
                names: string[];
                text: string | null;
            }[];
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            inscription: string | null;
            servings: number | null;
            contains: string[];
            may_contain: string[];
            diets: string[];
            picture: {
                url: string;
                alt: string;
            };
            unit_price: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        OrderAddress: {
            recipient: string | null;
            phone: string | null;
            line1: string;
            line2: string | null;
            district: string | null;
            city: string;
            postcode: string;
            lat: number | null;
            lng: number | null;
            distance_m?: number | null;
        };
        OrderDifference: {
            what: string;
            from: string;
            to: string;
        };
        OrderChange: {
            id: number;
            order_id: number;
            /** @enum {string} */
            status: "open" | "accepted" | "refused" | "expired" | "withdrawn";
            /** @enum {string} */
            asked_by: "store" | "customer";
            asked_by_name: string;
            kinds: ("window" | "lines" | "details")[];
            message: string;
            decline_if_refused: boolean;
            differences: components["schemas"]["OrderDifference"][];
            total_before: components["schemas"]["Money"];
            total_after: components["schemas"]["Money"];
            /** @description Below zero when it becomes cheaper */
            difference: components["schemas"]["Money"];
            /** @description What comes back to the customer by it */
            refund: components["schemas"]["Money"] | null;
            /** @description What is left to pay in person with it */
            due: components["schemas"]["Money"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            answered_at: string | null;
            /** @description In the words of who answered */
            answer: string | null;
            /** @description For the customer’s page; only the customer gets it */
            token: string | null;
            /** @description What whoever asks may do with it */
            answers: ("acceptance" | "refusal" | "withdrawal" | "consent")[];
        };
        OrderSummary: {
            id: number;
            number: string;
            tracking_token: string;
            /** @enum {string} */
            status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
            status_words: string;
            payment_status: string;
            /** @enum {string} */
            payment_due: "now" | "on_delivery" | "at_store";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            window: components["schemas"]["Window"];
            total: components["schemas"]["Money"];
            /** @description What is left to pay */
            due: components["schemas"]["Money"];
            /** @enum {string} */
            source: "online" | "phone" | "walk_in";
            /** @description Photographs of what was made, by the store */
            photos: components["schemas"]["OrderPhoto"][];
            /** Format: date-time */
            created_at: string;
            accept_by: string | null;
            open_change: components["schemas"]["OrderChange"] | null;
            store: {
                id: number;
                slug: string;
                name: string;
            };
            customer_name: string;
            customer_phone: string | null;
            address: components["schemas"]["OrderAddress"] | null;
            note: string;
            lines: components["schemas"]["OrderLine"][];
            /** @description Moves that whoever asks could make next */
            moves: string[];
        };
        OrderHistory: {
            id: number;
            event: string;
            to_status: string | null;
            words: string;
            by: string;
            reason: string | null;
            /** @description What a change asked for or did */
            differences: components["schemas"]["OrderDifference"][] | null;
            /** Format: date-time */
            at: string;
        };
        Order: {
            id: number;
            number: string;
            tracking_token: string;
            /** @enum {string} */
            status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
            status_words: string;
            payment_status: string;
            /** @enum {string} */
            payment_due: "now" | "on_delivery" | "at_store";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            window: components["schemas"]["Window"];
            total: components["schemas"]["Money"];
            /** @description What is left to pay */
            due: components["schemas"]["Money"];
            /** @enum {string} */
            source: "online" | "phone" | "walk_in";
            /** @description Photographs of what was made, by the store */
            photos: components["schemas"]["OrderPhoto"][];
            /** Format: date-time */
            created_at: string;
            accept_by: string | null;
            open_change: components["schemas"]["OrderChange"] | null;
            checkout_token: string | null;
            store: {
                id: number;
                slug: string;
                name: string;
                phone: string;
                address: string;
                district: string;
                city: string;
                postcode: string;
                lat: number;
                lng: number;
            };
            customer: {
                name: string;
                email: string | null;
                phone: string | null;
            };
            address: components["schemas"]["OrderAddress"] | null;
            note: string;
            items: components["schemas"]["Money"];
            delivery: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            is_tax_included: boolean;
            paid: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            payment_method: string;
            instrument: {
                brand?: string;
                last4?: string;
            } | null;
            placed_at: string | null;
            locked_at: string | null;
            closed_at: string | null;
            /** @description Until then its time is kept while it is not paid */
            held_until: string | null;
            lines: components["schemas"]["PricedOrderLine"][];
            history: components["schemas"]["OrderHistory"][];
            moves: string[];
            /** @description What would come back if the customer cancelled now */
            refund_if_cancelled: components["schemas"]["Money"] | null;
            /** @description Where the live events of this order go on: `?after=` */
            live_cursor: string;
        };
        Moved: {
            id: number;
            /** @enum {string} */
            status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
            refund: components["schemas"]["Money"] | null;
        };
        TicketLine: {
            id: number;
            product_id: number;
            name: string;
            quantity: number;
            choices: {
                group: string;
                role: string;
                names: string[];
                text: string | null;
            }[];
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            inscription: string | null;
            servings: number | null;
            contains: string[];
            may_contain: string[];
            diets: string[];
            picture: {
                url: string;
                alt: string;
            };
            /** @description As the store’s product says today */
            ingredients: string;
        };
        Ticket: {
            id: number;
            number: string;
            tracking_token: string;
            /** @enum {string} */
            status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
            status_words: string;
            payment_status: string;
            /** @enum {string} */
            payment_due: "now" | "on_delivery" | "at_store";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            window: components["schemas"]["Window"];
            total: components["schemas"]["Money"];
            /** @description What is left to pay */
            due: components["schemas"]["Money"];
            /** @enum {string} */
            source: "online" | "phone" | "walk_in";
            /** @description Photographs of what was made, by the store */
            photos: components["schemas"]["OrderPhoto"][];
            /** Format: date-time */
            created_at: string;
            accept_by: string | null;
            open_change: components["schemas"]["OrderChange"] | null;
            store: {
                id: number;
                slug: string;
                name: string;
            };
            customer_name: string;
            customer_phone: string | null;
            address: components["schemas"]["OrderAddress"] | null;
            note: string;
            lines: components["schemas"]["TicketLine"][];
            /** @description Moves that whoever asks could make next */
            moves: string[];
            /**
             * Format: date
             * @description Of the window, on the store’s calendar
             */
            day: string;
            /**
             * Format: date-time
             * @description When the kitchen has to begin, from what its products say of their steps
             */
            start_at: string;
            /** @description Until then a new order sounds and flashes */
            seen_at: string | null;
            /** @description When it came into its state */
            moved_at: string | null;
            /** @description Of the day’s capacity */
            units: number;
        };
        PrintedTicket: {
            id: number;
            number: string;
            tracking_token: string;
            /** @enum {string} */
            status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
            status_words: string;
            payment_status: string;
            /** @enum {string} */
            payment_due: "now" | "on_delivery" | "at_store";
            /** @enum {string} */
            fulfilment: "delivery" | "pickup";
            window: components["schemas"]["Window"];
            total: components["schemas"]["Money"];
            /** @description What is left to pay */
            due: components["schemas"]["Money"];
            /** @enum {string} */
            source: "online" | "phone" | "walk_in";
            /** @description Photographs of what was made, by the store */
            photos: components["schemas"]["OrderPhoto"][];
            /** Format: date-time */
            created_at: string;
            accept_by: string | null;
            open_change: components["schemas"]["OrderChange"] | null;
            store: {
                id: number;
                slug: string;
                name: string;
            };
            customer_name: string;
            customer_phone: string | null;
            address: components["schemas"]["OrderAddress"] | null;
            note: string;
            lines: components["schemas"]["TicketLine"][];
            /** @description Moves that whoever asks could make next */
            moves: string[];
            /**
             * Format: date
             * @description Of the window, on the store’s calendar
             */
            day: string;
            /**
             * Format: date-time
             * @description When the kitchen has to begin, from what its products say of their steps
             */
            start_at: string;
            /** @description Until then a new order sounds and flashes */
            seen_at: string | null;
            /** @description When it came into its state */
            moved_at: string | null;
            /** @description Of the day’s capacity */
            units: number;
            sender: {
                name: string;
                address: string;
                phone: string;
            };
        };
        KitchenPlan: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            timezone: string;
            days: {
                /** Format: date */
                day: string;
                orders: {
                    id: number;
                    number: string;
                    /** @enum {string} */
                    status: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
                    /** @enum {string} */
                    fulfilment: "delivery" | "pickup";
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    /**
                     * Format: date-time
                     * @description When the kitchen has to begin
                     */
                    start_at: string;
                    customer_name: string;
                    note: string;
                    lines: {
                        id: number;
                        name: string;
                        quantity: number;
                        choices: {
                            group: string;
                            names: string[];
                        }[];
                        inscription: string | null;
                        contains: string[];
                        may_contain: string[];
                        picture: {
                            url: string;
                            alt: string;
                        };
                    }[];
                }[];
                units: number;
                bake: {
                    product_id: number;
                    name: string;
                    size: string;
                    flavour: string;
                    pieces: number;
                    /** @description Not ready yet */
                    left: number;
                    /** @description Of one piece */
                    servings: number | null;
                }[];
                decorate: {
                    order_id: number;
                    line_id: number;
                    number: string;
                    /** Format: date-time */
                    due_at: string;
                    name: string;
                    size: string;
                    quantity: number;
                    work: string[];
                    inscription: string | null;
                    is_done: boolean;
                }[];
                /** @description What begins on this day, also for orders that leave later */
                steps: {
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    /** @enum {string} */
                    work: "oven" | "assembly" | "decoration";
                    step: string;
                    minutes: number;
                    order_id: number;
                    line_id: number;
                    number: string;
                    name: string;
                    /** Format: date-time */
                    due_at: string;
                    is_done: boolean;
                }[];
                load: {
                    /** @enum {string} */
                    work: "oven" | "assembly" | "decoration";
                    minutes: number;
                    steps: number;
                }[];
            }[];
            /** @description For the orders of these days that are not ready yet */
            shopping: {
                ingredient: string;
                /** @enum {string} */
                unit: "g" | "ml" | "piece";
                quantity: number;
                products: string[];
            }[];
            /** @description Products whose making is not written down, so that the plan lacks it */
            incomplete: {
                product_id: number;
                name: string;
                lacks: ("steps" | "recipe")[];
            }[];
        };
        ManualOrderQuote: {
            /** @description `id` is the place in the request, from 1 */
            lines: components["schemas"]["CartLine"][];
            quote: components["schemas"]["StoreQuote"];
            is_ready: boolean;
        };
        ChangedLine: {
            /** @description Of the order’s line */
            id: number;
            product_id: number;
            name: string;
            quantity: number;
            choices: {
                group: string;
                role: string;
                names: string[];
                text: string | null;
            }[];
            selections: {
                group_id: number;
                option_ids?: number[];
                text?: string;
            }[];
            inscription: string | null;
            servings: number | null;
            contains: string[];
            may_contain: string[];
            diets: string[];
            picture: {
                url: string;
                alt: string;
            };
            unit_price: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            is_changed: boolean;
        };
        /** @description All that was agreed of an order, or would be */
        OrderTerms: {
            window: components["schemas"]["Window"];
            address: components["schemas"]["OrderAddress"] | null;
            note: string;
            lines: components["schemas"]["ChangedLine"][];
            items: components["schemas"]["Money"];
            delivery: components["schemas"]["Money"];
            discount: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            is_tax_included: boolean;
            total: components["schemas"]["Money"];
        };
        ChangeQuote: {
            kinds: string[];
            before: components["schemas"]["OrderTerms"];
            after: components["schemas"]["OrderTerms"];
            differences: components["schemas"]["OrderDifference"][];
            difference: components["schemas"]["Money"];
            refund: components["schemas"]["Money"] | null;
            due: components["schemas"]["Money"] | null;
            problems: {
                code: string;
                message: string;
            }[];
            is_possible: boolean;
            /** @description Until when the other side could answer; null: too late to ask */
            expires_at: string | null;
            /** @description The windows that whoever asks can wish for */
            days: {
                /** Format: date */
                day: string;
                is_possible: boolean;
                reason_code: string | null;
                reason: string | null;
                windows: {
                    /** Format: date-time */
                    starts_at: string;
                    /** Format: date-time */
                    ends_at: string;
                    price: components["schemas"]["Money"];
                    is_possible: boolean;
                    reason_code: string | null;
                    reason: string | null;
                }[];
            }[];
        };
        WholeOrderChange: {
            id: number;
            order_id: number;
            /** @enum {string} */
            status: "open" | "accepted" | "refused" | "expired" | "withdrawn";
            /** @enum {string} */
            asked_by: "store" | "customer";
            asked_by_name: string;
            kinds: ("window" | "lines" | "details")[];
            message: string;
            decline_if_refused: boolean;
            differences: components["schemas"]["OrderDifference"][];
            total_before: components["schemas"]["Money"];
            total_after: components["schemas"]["Money"];
            /** @description Below zero when it becomes cheaper */
            difference: components["schemas"]["Money"];
            /** @description What comes back to the customer by it */
            refund: components["schemas"]["Money"] | null;
            /** @description What is left to pay in person with it */
            due: components["schemas"]["Money"] | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            answered_at: string | null;
            /** @description In the words of who answered */
            answer: string | null;
            /** @description For the customer’s page; only the customer gets it */
            token: string | null;
            /** @description What whoever asks may do with it */
            answers: ("acceptance" | "refusal" | "withdrawal" | "consent")[];
            before: components["schemas"]["OrderTerms"];
            after: components["schemas"]["OrderTerms"];
        };
        ChangedOrder: {
            change: components["schemas"]["WholeOrderChange"];
            order: components["schemas"]["Order"];
        };
        PaymentOutcome: {
            /** @constant */
            kind: "paid";
        } | {
            /** @constant */
            kind: "declined";
            code: string;
            message: string;
        } | {
            /** @constant */
            kind: "requires_action";
            action_url: string;
        } | {
            /** @constant */
            kind: "pending";
        } | {
            /** @constant */
            kind: "due";
        } | {
            /** @constant */
            kind: "in_person";
        };
        Payment: {
            method: string;
            amount: components["schemas"]["Money"];
            captured: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            outcome: components["schemas"]["PaymentOutcome"];
            instrument: {
                brand?: string;
                last4?: string;
            };
        };
        StoreNumbers: {
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            before: {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            /**
             * Format: date
             * @description On the store’s calendar
             */
            today: string;
            currency: string;
            /** @enum {string} */
            step: "day" | "week" | "month";
            /** @description false while older orders are still being counted */
            is_complete: boolean;
            totals: {
                /** @description Of orders that were kept, with delivery and tax */
                sales: components["schemas"]["Money"];
                orders: number;
                average: components["schemas"]["Money"] | null;
                delivery: components["schemas"]["Money"];
                tax: components["schemas"]["Money"];
                /** @description Given back on orders that were kept */
                refunded: components["schemas"]["Money"];
                new_customers: number;
                /** @description Orders of people who had ordered here before */
                returning_orders: number;
                cancelled: number;
                declined: number;
                expired: number;
                failed: number;
                /** @description What the orders that ended without a cake would have brought */
                ended: components["schemas"]["Money"];
                finished: number;
                /** @description Of the finished ones, after their window */
                late: number;
                /** @description How late they were on average */
                late_minutes: number | null;
            };
            totals_before: {
                /** @description Of orders that were kept, with delivery and tax */
                sales: components["schemas"]["Money"];
                orders: number;
                average: components["schemas"]["Money"] | null;
                delivery: components["schemas"]["Money"];
                tax: components["schemas"]["Money"];
                /** @description Given back on orders that were kept */
                refunded: components["schemas"]["Money"];
                new_customers: number;
                /** @description Orders of people who had ordered here before */
                returning_orders: number;
                cancelled: number;
                declined: number;
                expired: number;
                failed: number;
                /** @description What the orders that ended without a cake would have brought */
                ended: components["schemas"]["Money"];
                finished: number;
                /** @description Of the finished ones, after their window */
                late: number;
                /** @description How late they were on average */
                late_minutes: number | null;
            };
            by_step: {
                /** Format: date */
                from: string;
                orders: number;
                sales: components["schemas"]["Money"];
                before_orders: number;
                before_sales: components["schemas"]["Money"];
            }[];
            by_hour: {
                hour: number;
                orders: number;
                sales: components["schemas"]["Money"];
                before_orders: number;
                before_sales: components["schemas"]["Money"];
            }[];
            by_weekday: {
                weekday: number;
                orders: number;
                sales: components["schemas"]["Money"];
                before_orders: number;
                before_sales: components["schemas"]["Money"];
            }[];
            products: {
                id: number;
                name: string;
                quantity: number;
                sales: components["schemas"]["Money"];
                before_quantity: number;
                before_sales: components["schemas"]["Money"];
                orders: number;
            }[];
            options: {
                id: number;
                name: string;
                /** @description What an option is a choice of */
                group: string | null;
                quantity: number;
                sales: components["schemas"]["Money"];
                before_quantity: number;
                before_sales: components["schemas"]["Money"];
            }[];
        };
        StoreCover: {
            /** @description null: the illustrated scene */
            cover_photo: components["schemas"]["Photo"] | null;
        };
        /**
         * @description draft, submitted and returned: not open yet
         * @enum {string}
         */
        StoreState: "draft" | "submitted" | "returned" | "live" | "suspended" | "closed";
        StoreFile: {
            id: number;
            slug: string;
            name: string;
            kind: string;
            description: string;
            email: string;
            phone: string;
            address: string;
            district: string;
            city: string;
            postcode: string;
            lat: number;
            lng: number;
            timezone: string;
            currency: string;
            jurisdiction: string;
            jurisdiction_name: string;
            legal_name: string;
            licence_number: string | null;
            tax_number: string | null;
            is_tax_exempt: boolean;
            prices_include_tax: boolean;
            state: components["schemas"]["StoreState"];
            submitted_at: string | null;
            reviewed_at: string | null;
            /** @description Why it was sent back or suspended */
            review_reason: string | null;
            approved_at: string | null;
            closed_at: string | null;
            closed_reason: string | null;
            paused_until: string | null;
            offers_delivery: boolean;
            offers_pickup: boolean;
            payment_methods: string[];
            accept_within_minutes: number;
            order_words: {
                [key: string]: string;
            };
            version: number;
            /** Format: date-time */
            created_at: string;
        };
        Jurisdiction: {
            code: string;
            name: string;
            timezones: string[];
            currency: string;
            prices_include_tax: boolean;
            tax_name: string;
            postcode_label: string;
            postcode_example: string;
            licence: {
                label: string;
                help: string;
                example: string;
                /** @description Of the number in capitals without spaces */
                pattern: string;
                /** @description The declaration of who needs none; null: everybody needs it */
                waiver: string | null;
            };
            tax: {
                label: string;
                help: string;
                example: string;
                /** @description Of the number in capitals without spaces */
                pattern: string;
                /** @description The declaration of who needs none; null: everybody needs it */
                waiver: string | null;
            };
        };
        StoreChecklist: {
            store_id: number;
            state: components["schemas"]["StoreState"];
            /** @description Required items that are not done */
            missing: number;
            items: {
                /** @enum {string} */
                name: "contact" | "numbers" | "hours" | "windows" | "capacity" | "fulfilment" | "products" | "payment" | "description" | "picture";
                title: string;
                is_done: boolean;
                /** @description false: wished for */
                is_required: boolean;
                words: string;
            }[];
            products: {
                active: number;
                draft: number;
            };
        };
        StoreMember: {
            person_id: number;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "baker";
            /** Format: date-time */
            since: string;
            is_you: boolean;
        };
        StoreInvitation: {
            id: number;
            email: string;
            /** @enum {string} */
            role: "owner" | "manager" | "baker";
            invited_by: string;
            /** Format: date-time */
            sent_at: string;
            sent_count: number;
            /** Format: date-time */
            expires_at: string;
            is_expired: boolean;
        };
        StoreStaff: {
            members: components["schemas"]["StoreMember"][];
            invitations: components["schemas"]["StoreInvitation"][];
        };
        OpenedInvitation: {
            store: {
                id: number;
                name: string;
                kind: string;
                district: string;
                city: string;
                timezone: string;
            };
            /** @enum {string} */
            role: "owner" | "manager" | "baker";
            /** @description Whom it is for */
            email: string;
            invited_by: string;
            /** Format: date-time */
            expires_at: string;
            /** @enum {string} */
            state: "open" | "expired" | "accepted";
        };
        JoinedStore: {
            store_id: number;
            store_name: string;
            /** @enum {string} */
            role: "owner" | "manager" | "baker";
        };
        AdminStore: {
            id: number;
            slug: string;
            name: string;
            kind: string;
            city: string;
            jurisdiction: string;
            state: components["schemas"]["StoreState"];
            submitted_at: string | null;
            /** Format: date-time */
            created_at: string;
            products: number;
            owner: {
                name: string;
                email: string;
            } | null;
        };
        AdminStoreFile: {
            store: components["schemas"]["StoreFile"];
            checklist: components["schemas"]["StoreChecklist"];
            members: {
                person_id: number;
                name: string;
                email: string;
                /** @enum {string} */
                role: "owner" | "manager" | "baker";
                /** Format: date-time */
                since: string;
            }[];
        };
        StoreChange: {
            id: number;
            /** Format: date-time */
            at: string;
            actor: {
                kind: string;
                name: string;
            };
            /** @description product.changed, store.paused … */
            action: string;
            subject_id: number | null;
            /** @description What it was called at the time */
            subject_name: string;
            /** @description The fields that changed */
            before: {
                [key: string]: unknown;
            };
            after: {
                [key: string]: unknown;
            };
            reason: string | null;
        };
        StorePause: {
            store_id: number;
            state: components["schemas"]["StoreState"];
            /** @description null: takes orders */
            paused_until: string | null;
        };
        MapStyle: {
            /** @constant */
            version: 8;
            name: string;
            center: number[];
            zoom: number;
            sources: Record<string, never>;
            layers: Record<string, never>[];
            metadata: {
                places: {
                    name: string;
                    lat: number;
                    lng: number;
                }[];
            };
        };
        StoreCard: {
            id: number;
            slug: string;
            name: string;
            kind: string;
            description: string;
            district: string;
            city: string;
            lat: number;
            lng: number;
            timezone: string;
            currency: string;
            offers_delivery: boolean;
            offers_pickup: boolean;
            /** @description The illustrated scene */
            cover: {
                [key: string]: unknown;
            };
            /** @description In its place, where the store has one */
            cover_photo: components["schemas"]["Photo"] | null;
            rating: {
                average: number;
                count: number;
            } | null;
            paused_until: string | null;
            /** @description First window for a product that needs no more than the store */
            earliest: {
                /** Format: date */
                day: string;
                label: string;
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            } | null;
            /** @description When a place is given */
            delivery?: {
                distance_m: number;
                fee: components["schemas"]["Money"];
                minimum: components["schemas"]["Money"];
                free_above: components["schemas"]["Money"] | null;
            };
        };
        Store: {
            id: number;
            slug: string;
            name: string;
            kind: string;
            description: string;
            district: string;
            city: string;
            lat: number;
            lng: number;
            timezone: string;
            currency: string;
            offers_delivery: boolean;
            offers_pickup: boolean;
            /** @description The illustrated scene */
            cover: {
                [key: string]: unknown;
            };
            /** @description In its place, where the store has one */
            cover_photo: components["schemas"]["Photo"] | null;
            rating: {
                average: number;
                count: number;
            } | null;
            paused_until: string | null;
            address: string;
            postcode: string;
            phone: string;
            email: string;
            payment_methods: string[];
            accept_within_minutes: number;
            /** @description Wall-clock time HH:MM */
            cut_off: string | null;
            lead_time_minutes: number;
            furthest_days: number;
            prices_include_tax: boolean;
            order_words: {
                [key: string]: string;
            };
            hours: {
                weekday: number;
                opens: string;
                closes: string;
            }[];
            closures: {
                /** Format: date */
                starts_on: string;
                /** Format: date */
                ends_on: string;
                reason: string;
            }[];
            delivery_rules: {
                name: string;
                words: string;
                fee: components["schemas"]["Money"];
                minimum: components["schemas"]["Money"] | null;
                free_above: components["schemas"]["Money"] | null;
                from_m: number | null;
                to_m: number | null;
                postcodes: string[] | null;
                weekdays: number[] | null;
            }[];
            categories: {
                slug: string;
                name: string;
                products: number;
            }[];
            earliest: {
                /** Format: date */
                day: string;
                label: string;
                /** Format: date-time */
                starts_at: string;
                /** Format: date-time */
                ends_at: string;
            } | null;
            place?: components["schemas"]["Place"];
            /** @description When a place is given; null: it does not deliver there */
            delivery?: {
                distance_m: number;
                fee: components["schemas"]["Money"];
                minimum: components["schemas"]["Money"];
                free_above: components["schemas"]["Money"] | null;
            } | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    name: string;
                    phone?: string;
                    /** @description Also set the session as HttpOnly cookies */
                    cookies?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeopleMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchPeopleMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPeopleMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    new: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                    /**
                     * @description false: for twelve hours, and not after the browser closes
                     * @default true
                     */
                    keep?: boolean;
                    /** @description Also set the session as HttpOnly cookies */
                    cookies?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    refresh_token?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refreshed"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSessionsCurrent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeopleMeAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedAddress"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleMeAddresses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                    recipient?: string | null;
                    phone?: string | null;
                    line1: string;
                    line2?: string | null;
                    district?: string | null;
                    city: string;
                    postcode: string;
                    lat?: number;
                    lng?: number;
                    is_default?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPeopleMeAddressesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                    recipient?: string | null;
                    phone?: string | null;
                    line1: string;
                    line2?: string | null;
                    district?: string | null;
                    city: string;
                    postcode: string;
                    lat?: number;
                    lng?: number;
                    is_default?: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedAddress"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePeopleMeAddressesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStores: {
        parameters: {
            query?: {
                near_lat?: string;
                near_lng?: string;
                /** @description A whole address, or a district */
                address?: string;
                postcode?: string;
                /** @description Part of a name, district or kind; mistakes are forgiven */
                q?: string;
                kind?: string;
                /** @description Has products for this diet */
                diet?: "vegetarian" | "vegan" | "eggless" | "gluten_free" | "dairy_free" | "nut_free" | "halal" | "kosher" | "sugar_free";
                open_on?: string;
                /** @description Nearest when a place is given, else name */
                sort?: "nearest" | "name";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoreCard"][];
                        next: string | null;
                        place?: components["schemas"]["Place"];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStores: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description In the store’s own words */
                    kind: string;
                    description?: string;
                    email: string;
                    phone: string;
                    /** @description House and street */
                    address: string;
                    district: string;
                    city: string;
                    postcode: string;
                    lat: number;
                    lng: number;
                    /** @enum {string} */
                    jurisdiction: "IN" | "GB" | "KE" | "TZ" | "US" | "DE";
                    /** @description IANA name; else the usual one there */
                    timezone?: string;
                    /** @description As it is registered; empty: not told yet */
                    legal_name?: string;
                    licence_number?: string | null;
                    tax_number?: string | null;
                    /**
                     * @description The owner makes the declaration of the jurisdiction
                     * @default false
                     */
                    is_tax_exempt?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresById: {
        parameters: {
            query?: {
                near_lat?: string;
                near_lng?: string;
                /** @description A whole address, or a district */
                address?: string;
                postcode?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Store"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlaces: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            lat: number;
                            lng: number;
                            district: string | null;
                            postcode: string | null;
                            city: string | null;
                            /** @enum {string} */
                            precision: "point" | "postcode" | "district" | "city";
                            label: string;
                        }[];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMapStyle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MapStyle"];
                };
            };
            /** @description To MAP_STYLE_URL */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJurisdictions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Jurisdiction"][];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchStoresByIdSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    name?: string;
                    /** @description In the store’s own words */
                    kind?: string;
                    description?: string;
                    email?: string;
                    phone?: string;
                    /** @description House and street */
                    address?: string;
                    district?: string;
                    city?: string;
                    postcode?: string;
                    lat?: number;
                    lng?: number;
                    payment_methods?: ("card" | "cash")[];
                    offers_delivery?: boolean;
                    offers_pickup?: boolean;
                    accept_within_minutes?: number;
                    prices_include_tax?: boolean;
                    /** @description All of them; a state without one has the usual word */
                    order_words?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** @enum {string} */
                    jurisdiction?: "IN" | "GB" | "KE" | "TZ" | "US" | "DE";
                    timezone?: string;
                    /** @enum {string} */
                    currency?: "INR" | "GBP" | "KES" | "TZS" | "USD" | "EUR";
                    /** @description As it is registered; empty: not told yet */
                    legal_name: string;
                    licence_number: string | null;
                    tax_number: string | null;
                    /** @description The owner makes the declaration of the jurisdiction */
                    is_tax_exempt: boolean;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdChecklist: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreChecklist"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdReinstatement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorePause"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minutes?: number;
                    /**
                     * @description Until the store’s next midnight: sold out today
                     * @enum {boolean}
                     */
                    rest_of_day?: true;
                    /** Format: date-time */
                    until?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorePause"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorePause"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdClosing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The store’s name, as proof that it is meant */
                    name: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreStaff"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdMembersByPersonRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                person: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    role: "owner" | "manager" | "baker";
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreStaff"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdMembersByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                person: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdInvitations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "manager" | "baker";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreInvitation"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdInvitationsByInvitationRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                invitation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreInvitation"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdInvitationsByInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                invitation: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvitationsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvitation"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putInvitationsByTokenAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedStore"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdAudit: {
        parameters: {
            query?: {
                subject?: "store" | "staff" | "products" | "choices" | "times" | "delivery";
                /** @description Of one product, one person … */
                subject_id?: number;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoreChange"][];
                        next: string | null;
                        /** @description Of amounts in minor units: fields whose name ends in _minor */
                        currency: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminStores: {
        parameters: {
            query?: {
                /** @description Part of a name, address or number */
                q?: string;
                state?: "draft" | "submitted" | "returned" | "live" | "suspended" | "closed";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AdminStore"][];
                        next: string | null;
                        /** @description Of all stores, by state */
                        counts: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAdminStoresById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStoreFile"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: number;
                            slug: string;
                            name: string;
                            /** @enum {string} */
                            kind: "category" | "occasion";
                            art: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProductsFacets: {
        parameters: {
            query?: {
                near_lat?: string;
                near_lng?: string;
                /** @description A whole address, or a district */
                address?: string;
                postcode?: string;
                /** @description Free text; spelling mistakes are forgiven */
                q?: string;
                category?: string;
                occasion?: string;
                /** @description One or several with commas: all of them */
                diet?: string;
                /** @description One or several with commas: any of them */
                flavour?: string;
                kind?: "standard" | "signature" | "custom";
                min_price?: string;
                max_price?: string;
                /** @description Id or slug */
                store?: string;
                /** @description Can still be ordered for this day */
                open_on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        total: number;
                        category: {
                            value: string;
                            name: string;
                            count: number;
                        }[];
                        occasion: {
                            value: string;
                            name: string;
                            count: number;
                        }[];
                        diet: {
                            value: string;
                            name: string;
                            count: number;
                        }[];
                        flavour: {
                            value: string;
                            name: string;
                            count: number;
                        }[];
                        kind: {
                            value: string;
                            name: string;
                            count: number;
                        }[];
                        price: {
                            min: components["schemas"]["Money"];
                            max: components["schemas"]["Money"];
                            count: number;
                        }[];
                        store: {
                            value: string;
                            name: string;
                            count: number;
                            id: number;
                        }[];
                        place?: components["schemas"]["Place"];
                        corrected_query?: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProducts: {
        parameters: {
            query?: {
                near_lat?: string;
                near_lng?: string;
                /** @description A whole address, or a district */
                address?: string;
                postcode?: string;
                /** @description Free text; spelling mistakes are forgiven */
                q?: string;
                category?: string;
                occasion?: string;
                /** @description One or several with commas: all of them */
                diet?: string;
                /** @description One or several with commas: any of them */
                flavour?: string;
                kind?: "standard" | "signature" | "custom";
                min_price?: string;
                max_price?: string;
                /** @description Id or slug */
                store?: string;
                /** @description Can still be ordered for this day */
                open_on?: string;
                /** @description match is the default with q, recommended without; nearest needs a place */
                sort?: "recommended" | "price" | "-price" | "newest" | "nearest" | "match";
                /** @description Whether each product says when it can be had first */
                with_earliest?: "true" | "false";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProductCard"][];
                        next: string | null;
                        place?: components["schemas"]["Place"];
                        /** @description What was searched for instead of q, which finds nothing */
                        corrected_query?: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProductsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdProducts: {
        parameters: {
            query?: {
                /** @description Without it drafts and what is on sale */
                status?: "draft" | "active" | "archived";
                /** @description Part of the name or of the sku */
                q?: string;
                category?: string;
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoreProductCard"][];
                        next: string | null;
                        counts: {
                            draft: number;
                            active: number;
                            archived: number;
                        };
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdProducts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProductInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdProductsByProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductChangeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueChoices"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdProductsByProductCopies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProductStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status: "draft" | "active" | "archived";
                    /** @description What was read; another one means a save in between */
                    version: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProductAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_available?: boolean;
                    /** @description Pieces left; null: made to order */
                    stock?: number | null;
                    /** @description Pieces left; null: made to order */
                    expected_stock?: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProductPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The product that it comes after; null: first */
                    after: number | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreProduct"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdOptionGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoreOptionGroup"][];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdOptionGroups: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOptionGroupInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreOptionGroup"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdOptionGroupsByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                group: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreOptionGroup"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdOptionGroupsByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                group: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionGroupChangeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreOptionGroup"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdOptionGroupsByGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                group: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdOptionGroupsByGroupCopies: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
                group: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreOptionGroup"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdOptionsByOptionAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                option: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    is_available?: boolean;
                    /** @description Sold out until then; null: not for a time */
                    suspended_until?: string | null;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreOptionGroup"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdProductsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The last ten, newest first */
                        items: components["schemas"]["ProductImport"][];
                        /** @description Of the table, in the order of an export; a table may have fewer, in any order */
                        columns: {
                            name: string;
                            help: string;
                        }[];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdImports: {
        parameters: {
            query?: {
                /** @description What the page calls it */
                file_name?: string;
            };
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: number;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                import: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImport"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdImportsByImportRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
                import: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Take the right rows although others are wrong
                     * @default false
                     */
                    skips_wrong_rows?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductImport"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProductsByIdQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    selections: {
                        group_id: number;
                        option_ids?: number[];
                        text?: string;
                    }[];
                    /** @default 1 */
                    quantity?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignQuote"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProductsByIdDrawingSvg: {
        parameters: {
            query?: {
                /** @description Selections, such as 12:40,41; without it the opening design */
                s?: string;
                /** @description Any version: with it the picture may be kept for ever */
                v?: string;
                detail?: "full" | "thumb";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProductsByIdDrawingPng: {
        parameters: {
            query?: {
                /** @description Selections, such as 12:40,41; without it the opening design */
                s?: string;
                /** @description Any version: with it the picture may be kept for ever */
                v?: string;
                width?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCarts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCartsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCartsMineMerges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cart_token: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCartsByTokenLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    product_id: number;
                    /** @default 1 */
                    quantity?: number;
                    /** @default [] */
                    selections?: {
                        group_id: number;
                        option_ids?: number[];
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CartLine"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCartsByTokenLinesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCartsByTokenLinesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quantity?: number;
                    selections?: {
                        group_id: number;
                        option_ids?: number[];
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCartsByTokenQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    destination?: {
                        lat?: number | null;
                        lng?: number | null;
                        postcode?: string | null;
                        text?: string | null;
                    } | null;
                    /** @default [] */
                    stores?: {
                        store_id: number;
                        /** @enum {string} */
                        fulfilment: "delivery" | "pickup";
                        window_starts_at?: string | null;
                    }[];
                    /** Format: date */
                    from?: string;
                    /** @default 14 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdWindows: {
        parameters: {
            query?: {
                fulfilment?: "delivery" | "pickup";
                /** @description Units of capacity that the order takes */
                units?: string;
                /** @description Units of this work that the order takes of its day */
                oven?: string;
                /** @description Units of this work that the order takes of its day */
                assembly?: string;
                /** @description Units of this work that the order takes of its day */
                decoration?: string;
                lead_time_minutes?: string;
                from?: string;
                days?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        store_id: number;
                        timezone: string;
                        /** @enum {string} */
                        fulfilment: "delivery" | "pickup";
                        earliest: {
                            /** Format: date-time */
                            starts_at: string;
                            /** Format: date-time */
                            ends_at: string;
                            /**
                             * @description In the store’s wall-clock time
                             * @example 10:00–12:00
                             */
                            label: string;
                            price: components["schemas"]["Money"];
                            is_possible: boolean;
                            reason_code: string | null;
                            /** @description Why it can’t be chosen, for customers */
                            reason: string | null;
                            units_left: number;
                            /** Format: date */
                            day: string;
                        } | null;
                        days: {
                            /** Format: date */
                            day: string;
                            is_possible: boolean;
                            reason_code: string | null;
                            reason: string | null;
                            windows: components["schemas"]["Window"][];
                        }[];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdWindows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** @description The whole week */
                    windows: {
                        /** @description 1 is Monday */
                        weekday: number;
                        starts: string;
                        ends: string;
                        /**
                         * @default both
                         * @enum {string}
                         */
                        fulfilment?: "delivery" | "pickup" | "both";
                        /**
                         * @description On top of the delivery; null: nothing
                         * @default null
                         */
                        price?: components["schemas"]["MoneyInput"] | null;
                        /**
                         * @description null: as many as every window of the store
                         * @default null
                         */
                        capacity_units?: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdDeliveryOffer: {
        parameters: {
            query?: {
                lat?: string;
                lng?: string;
                postcode?: string;
                address?: string;
                /** @description In the store’s currency */
                items_total?: string;
                day?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryOffer"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdDeliveryRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRules"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdDeliveryRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    rules: {
                        id?: number;
                        name: string;
                        /** @default null */
                        from_m?: number | null;
                        /**
                         * @description Metres from the store, as the crow flies
                         * @default null
                         */
                        to_m?: number | null;
                        postcodes?: string[] | null;
                        /**
                         * @description One ring of [lng, lat]
                         * @default null
                         */
                        polygon?: [
                            number,
                            number
                        ][] | null;
                        /**
                         * @description 1 is Monday
                         * @default null
                         */
                        weekdays?: number[] | null;
                        /**
                         * @description Windows that start from then
                         * @default null
                         */
                        starts_from?: string | null;
                        /** @default null */
                        starts_before?: string | null;
                        fee: components["schemas"]["MoneyInput"];
                        /** @default null */
                        free_above?: components["schemas"]["MoneyInput"] | null;
                        /** @default null */
                        minimum?: components["schemas"]["MoneyInput"] | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRules"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdDeliveryRulesTrials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Not saved yet; without them those of the store */
                    rules?: {
                        id?: number;
                        name: string;
                        /** @default null */
                        from_m?: number | null;
                        /**
                         * @description Metres from the store, as the crow flies
                         * @default null
                         */
                        to_m?: number | null;
                        postcodes?: string[] | null;
                        /**
                         * @description One ring of [lng, lat]
                         * @default null
                         */
                        polygon?: [
                            number,
                            number
                        ][] | null;
                        /**
                         * @description 1 is Monday
                         * @default null
                         */
                        weekdays?: number[] | null;
                        /**
                         * @description Windows that start from then
                         * @default null
                         */
                        starts_from?: string | null;
                        /** @default null */
                        starts_before?: string | null;
                        fee: components["schemas"]["MoneyInput"];
                        /** @default null */
                        free_above?: components["schemas"]["MoneyInput"] | null;
                        /** @default null */
                        minimum?: components["schemas"]["MoneyInput"] | null;
                    }[];
                    address?: string;
                    postcode?: string;
                    lat?: number;
                    lng?: number;
                    /** @default 0 */
                    items_total?: string;
                    /** Format: date */
                    day?: string;
                    /** @description When its window starts */
                    time?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryRuleTrial"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdCalendar: {
        parameters: {
            query?: {
                /** @description Default: today */
                from?: string;
                days?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        store_id: number;
                        timezone: string;
                        /** Format: date */
                        today: string;
                        version: number;
                        days: components["schemas"]["CalendarDay"][];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** @description The whole week; a weekday without any is closed */
                    hours: {
                        /** @description 1 is Monday */
                        weekday: number;
                        opens: string;
                        closes: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdLimits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    day_capacity_units: number;
                    window_capacity_units: number;
                    /** @description Units a day of each kind of work; null: not limited */
                    work: {
                        /** @default null */
                        oven?: number | null;
                        /** @default null */
                        assembly?: number | null;
                        /** @default null */
                        decoration?: number | null;
                    };
                    /**
                     * @description Where a weekday differs; null: as every day
                     * @default []
                     */
                    work_by_weekday?: {
                        /** @description 1 is Monday */
                        weekday: number;
                        /** @default null */
                        oven?: number | null;
                        /** @default null */
                        assembly?: number | null;
                        /** @default null */
                        decoration?: number | null;
                    }[];
                    /** @description From then on an order counts as placed the next day */
                    cut_off: string | null;
                    lead_time_minutes: number;
                    /** @description Whole days before the first that can be had */
                    earliest_days: number;
                    furthest_days: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdClosures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** Format: date */
                    starts_on: string;
                    /** Format: date */
                    ends_on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdClosuresByClosure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                closure: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** Format: date */
                    starts_on: string;
                    /** Format: date */
                    ends_on: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdClosuresByClosure: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: number;
                closure: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdDaysByDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a save in between */
                    version: number;
                    /** @description null: open as usual */
                    closed_reason?: string | null;
                    /**
                     * @description null: as usual, here and below
                     * @default null
                     */
                    capacity_units?: number | null;
                    /**
                     * @description Those whose limit differs, by their start
                     * @default []
                     */
                    windows?: {
                        starts: string;
                        capacity_units: number;
                    }[];
                    /**
                     * @default {
                     *       "oven": null,
                     *       "assembly": null,
                     *       "decoration": null
                     *     }
                     */
                    work?: {
                        /** @default null */
                        oven?: number | null;
                        /** @default null */
                        assembly?: number | null;
                        /** @default null */
                        decoration?: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdDaysByDay: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: number;
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreTimes"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheckouts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cart_token: string;
                    email: string;
                    name: string;
                    phone?: string | null;
                    address?: {
                        recipient?: string | null;
                        phone?: string | null;
                        line1: string;
                        line2?: string | null;
                        district?: string | null;
                        city: string;
                        postcode: string;
                        lat?: number | null;
                        lng?: number | null;
                    } | null;
                    stores: {
                        store_id: number;
                        /** @enum {string} */
                        fulfilment: "delivery" | "pickup";
                        /** Format: date-time */
                        window_starts_at: string;
                        note?: string;
                    }[];
                    /** @enum {string} */
                    payment_method: "card" | "cash";
                    expected_total: components["schemas"]["MoneyInput"];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCheckoutsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCheckoutsByTokenAbandonment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cart_token: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrders: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByTokenDrawingsByLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Ticket"][];
                        live_cursor: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdTickets: {
        parameters: {
            query?: {
                order?: string;
                /** @description The store’s today, unless orders are named */
                day?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PrintedTicket"][];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdBoardSightings: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    order_ids: number[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Those that nobody had seen */
                        order_ids: number[];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdPlan: {
        parameters: {
            query?: {
                /** @description First day, of the store; today without it */
                from?: string;
                days?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KitchenPlan"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdOrders: {
        parameters: {
            query?: {
                status?: "draft" | "placed" | "accepted" | "in_production" | "ready" | "handed_over" | "completed" | "declined" | "expired" | "cancelled" | "failed";
                /** @description Of its number, the customer’s name or phone */
                q?: string;
                day?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrderSummary"][];
                        next: string | null;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdOrders: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    fulfilment: "delivery" | "pickup";
                    lines: {
                        product_id: number;
                        /** @default 1 */
                        quantity?: number;
                        /** @default [] */
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    address?: {
                        recipient?: string | null;
                        phone?: string | null;
                        line1: string;
                        line2?: string | null;
                        district?: string | null;
                        city: string;
                        postcode: string;
                        lat?: number | null;
                        lng?: number | null;
                    } | null;
                    /** @enum {string} */
                    source: "phone" | "walk_in";
                    customer: {
                        name: string;
                        phone?: string | null;
                        email?: string | null;
                    };
                    /** Format: date-time */
                    window_starts_at: string;
                    note?: string;
                    /** @enum {string} */
                    payment: "at_store" | "on_delivery" | "paid_in_cash";
                    expected_total: components["schemas"]["MoneyInput"];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdProduction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrdersByIdProduction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrdersByIdReadiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrdersByIdHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdCancellation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putOrdersByIdFailure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putTrackingByTokenCancellation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChangesQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    window_starts_at?: string;
                    lines?: {
                        line_id: number;
                        /** @enum {boolean} */
                        is_removed?: true;
                        /** @description Another product of the same store in its place */
                        product_id?: number;
                        quantity?: number;
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    /** @description Whom it goes to (with the recipient), and the note */
                    details?: {
                        address?: {
                            recipient?: string | null;
                            phone?: string | null;
                            line1: string;
                            line2?: string | null;
                            district?: string | null;
                            city: string;
                            postcode: string;
                            lat?: number | null;
                            lng?: number | null;
                        };
                        note?: string;
                    };
                    /** Format: date */
                    from?: string;
                    /** @default 14 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeQuote"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    window_starts_at?: string;
                    lines?: {
                        line_id: number;
                        /** @enum {boolean} */
                        is_removed?: true;
                        /** @description Another product of the same store in its place */
                        product_id?: number;
                        quantity?: number;
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    /** @description Whom it goes to (with the recipient), and the note */
                    details?: {
                        address?: {
                            recipient?: string | null;
                            phone?: string | null;
                            line1: string;
                            line2?: string | null;
                            district?: string | null;
                            city: string;
                            postcode: string;
                            lat?: number | null;
                            lng?: number | null;
                        };
                        note?: string;
                    };
                    /** @description Words to whoever answers */
                    message?: string;
                    expected_total: components["schemas"]["MoneyInput"];
                    /**
                     * @description Only by the store, of a placed order: a no or no answer declines it, with the money back
                     * @default false
                     */
                    decline_if_refused?: boolean;
                    /** @default 1440 */
                    expires_in_minutes?: number;
                    /** @description Only by the store: the customer agreed already (“by phone, 14:05”), so it counts at once */
                    consent?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTrackingByTokenChangesQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    window_starts_at?: string;
                    lines?: {
                        line_id: number;
                        /** @enum {boolean} */
                        is_removed?: true;
                        /** @description Another product of the same store in its place */
                        product_id?: number;
                        quantity?: number;
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    /** @description Whom it goes to (with the recipient), and the note */
                    details?: {
                        address?: {
                            recipient?: string | null;
                            phone?: string | null;
                            line1: string;
                            line2?: string | null;
                            district?: string | null;
                            city: string;
                            postcode: string;
                            lat?: number | null;
                            lng?: number | null;
                        };
                        note?: string;
                    };
                    /** Format: date */
                    from?: string;
                    /** @default 14 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeQuote"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTrackingByTokenChanges: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    window_starts_at?: string;
                    lines?: {
                        line_id: number;
                        /** @enum {boolean} */
                        is_removed?: true;
                        /** @description Another product of the same store in its place */
                        product_id?: number;
                        quantity?: number;
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    /** @description Whom it goes to (with the recipient), and the note */
                    details?: {
                        address?: {
                            recipient?: string | null;
                            phone?: string | null;
                            line1: string;
                            line2?: string | null;
                            district?: string | null;
                            city: string;
                            postcode: string;
                            lat?: number | null;
                            lng?: number | null;
                        };
                        note?: string;
                    };
                    /** @description Words to whoever answers */
                    message?: string;
                    expected_total: components["schemas"]["MoneyInput"];
                    /**
                     * @description Only by the store, of a placed order: a no or no answer declines it, with the money back
                     * @default false
                     */
                    decline_if_refused?: boolean;
                    /** @default 1440 */
                    expires_in_minutes?: number;
                    /** @description Only by the store: the customer agreed already (“by phone, 14:05”), so it counts at once */
                    consent?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChangesByChangeAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChangesByChangeRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChangesByChangeWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdChangesByChangeConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChangesByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChangesByTokenAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postChangesByTokenRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTrackingByTokenChangesByChangeWithdrawal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                change: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                } | null;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedOrder"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByTokenChangesByChangeDrawingsByLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                change: number;
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdOrdersQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    fulfilment: "delivery" | "pickup";
                    lines: {
                        product_id: number;
                        /** @default 1 */
                        quantity?: number;
                        /** @default [] */
                        selections?: {
                            group_id: number;
                            option_ids?: number[];
                            text?: string;
                        }[];
                    }[];
                    address?: {
                        recipient?: string | null;
                        phone?: string | null;
                        line1: string;
                        line2?: string | null;
                        district?: string | null;
                        city: string;
                        postcode: string;
                        lat?: number | null;
                        lng?: number | null;
                    } | null;
                    window_starts_at?: string | null;
                    /** Format: date */
                    from?: string;
                    /** @default 14 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManualOrderQuote"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrdersByIdEvents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrackingByTokenEvents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdEvents: {
        parameters: {
            query?: {
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCheckoutsByTokenPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    card?: components["schemas"]["CardInput"];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: components["schemas"]["PaymentOutcome"];
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCheckoutsByTokenPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putCheckoutsByTokenPaymentConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdNumbers: {
        parameters: {
            query?: {
                /** @description First day of the period, of the store */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Instead of from and to: so many days up to today; 30 without anything */
                last?: number;
                /** @description Against as many days just before, or the same days a year earlier */
                compare?: "period" | "year";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreNumbers"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdNumbersCsv: {
        parameters: {
            query: {
                /** @description First day of the period, of the store */
                from?: string;
                /** @description Last day */
                to?: string;
                /** @description Instead of from and to: so many days up to today; 30 without anything */
                last?: number;
                /** @description Against as many days just before, or the same days a year earlier */
                compare?: "period" | "year";
                table: "steps" | "hours" | "weekdays" | "products" | "options";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentsWebhooksByProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcome: string;
                    };
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdProductsByProductPictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPictures"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProductPictures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What was read; another one means a change in between */
                    version: number;
                    /** @description All of the product’s pictures in their new order; the first one stands for it in lists */
                    pictures: {
                        id: number;
                        /** @description What it shows; empty: the product’s name */
                        alt: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPictures"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStoresByIdProductsByProductPictures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
                product: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description What the picture after it shows */
                    alt?: string;
                    /**
                     * Format: binary
                     * @description JPEG, PNG, WebP or AVIF of at most 15 MB; up to 8
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPictures"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdProductsByProductPicturesByPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
                picture: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPictures"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdProductsByProductPicturesByPictureRestoration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                product: number;
                picture: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPictures"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStoresByIdCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreCover"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putStoresByIdCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description What the picture after it shows */
                    alt?: string;
                    /**
                     * Format: binary
                     * @description JPEG, PNG, WebP or AVIF of at most 15 MB; up to 8
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreCover"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteStoresByIdCover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoreCover"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrdersByIdPhotos: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body give the same answer, and happen once. */
                "idempotency-key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description What the picture after it shows */
                    alt?: string;
                    /**
                     * Format: binary
                     * @description JPEG, PNG, WebP or AVIF of at most 15 MB; up to 8
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedOrderPhotos"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrdersByIdPhotosByPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                photo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPhotos"];
                };
            };
            /** @description A refusal: RFC 9457 problem, with a code of /docs/errors */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
