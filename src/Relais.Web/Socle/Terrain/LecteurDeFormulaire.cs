using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Primitives;

namespace Relais.Web.Socle.Terrain;

/// <summary>Reads the fields kept by a phone into the model of a page, with the same binders and the same rules as the page.</summary>
public sealed class LecteurDeFormulaire(IModelMetadataProvider metadonnees, IModelBinderFactory liants, IObjectModelValidator validateur)
{
    private const string Prefixe = "Saisie";

    public async Task<IReadOnlyList<PhraseDeRefus>> LireAsync<T>(T formulaire, IReadOnlyList<string[]> champs, ActionContext contexte)
        where T : class
    {
        var valeurs = champs.Where(c => c.Length == 2).GroupBy(c => c[0], c => c[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => new StringValues([.. g]), StringComparer.OrdinalIgnoreCase);
        var source = new FormValueProvider(BindingSource.Form, new FormCollection(valeurs), CultureInfo.CurrentCulture);
        var metadonnee = metadonnees.GetMetadataForType(typeof(T));
        var action = new ActionContext(contexte.HttpContext, contexte.RouteData, contexte.ActionDescriptor, new ModelStateDictionary());
        var liaison = DefaultModelBindingContext.CreateBindingContext(action, source, metadonnee, bindingInfo: null, Prefixe);
        liaison.Model = formulaire;
        await liants.CreateBinder(new() { Metadata = metadonnee, CacheToken = metadonnee }).BindModelAsync(liaison);
        validateur.Validate(action, liaison.ValidationState, Prefixe, formulaire);
        return [.. liaison.ModelState.SelectMany(e => e.Value!.Errors.Select(erreur => new PhraseDeRefus(SansPrefixe(e.Key), erreur.ErrorMessage)))];
    }

    private static string? SansPrefixe(string cle) => cle.StartsWith(Prefixe + ".", StringComparison.Ordinal) ? cle[(Prefixe.Length + 1)..] : null;
}
