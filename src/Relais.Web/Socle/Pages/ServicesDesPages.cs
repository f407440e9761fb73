using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.WebEncoders;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Application.Socle.Accueil;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Objets;

namespace Relais.Web.Socle.Pages;

/// <summary>Razor Pages as Relais uses them: rooted in <c>/Missions</c>, in French, accents left as they are.</summary>
internal static class ServicesDesPages
{
    public static void AjouterLesPages(this IServiceCollection services, IConfiguration configuration)
    {
        var cookies = HttpsExige.Cookies(configuration);
        services.AddRazorPages(o => o.RootDirectory = "/Missions")
            .AddMvcOptions(o =>
            {
                ParlerFrancais(o.ModelBindingMessageProvider);
                o.ModelMetadataDetailsProviders.Add(new MessagesDeValidation());
            });
        services.AjouterLesActionsSurLesObjets();
        services.AddSingleton<IAdressesDesAttentes, AdressesDesAttentes>();
        services.AddSingleton<IAdressesDesAbonnements, AdressesDesAbonnements>();
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "relais.anti-rejeu";
            o.Cookie.SecurePolicy = cookies;
            o.HeaderName = "X-Relais-Jeton";
        });
        services.Configure<CookieTempDataProviderOptions>(o =>
        {
            o.Cookie.Name = "relais.annonce";
            o.Cookie.SecurePolicy = cookies;
        });
        services.AddRouting(o => o.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<Microsoft.AspNetCore.Mvc.Razor.RazorViewEngineOptions>(o => o.PageViewLocationFormats.Insert(0, "/Missions/_Partage/{0}.cshtml"));
    }

    private static void ParlerFrancais(DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(champ => $"« {champ} » est à renseigner.");
        messages.SetMissingKeyOrValueAccessor(() => "Une valeur est attendue.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide : renvoyez le formulaire.");
        messages.SetValueMustNotBeNullAccessor(_ => "Ce champ est à renseigner.");
        messages.SetAttemptedValueIsInvalidAccessor((valeur, champ) => $"« {valeur} » ne convient pas pour « {champ} ».");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(valeur => $"« {valeur} » ne convient pas.");
        messages.SetUnknownValueIsInvalidAccessor(champ => $"La valeur de « {champ} » ne convient pas.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Cette valeur ne convient pas.");
        messages.SetValueIsInvalidAccessor(valeur => $"« {valeur} » ne convient pas.");
        messages.SetValueMustBeANumberAccessor(champ => $"« {champ} » attend un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Un nombre est attendu.");
    }
}
