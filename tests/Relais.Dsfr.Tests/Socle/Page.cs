using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;

namespace Relais.Dsfr.Tests.Socle;

/// <summary>A page being rendered: its model, what was typed, and its address.</summary>
internal sealed class Page
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddLogging().AddDataProtection().UseEphemeralDataProtectionProvider().Services
        .AddMvcCore().AddDataAnnotations().AddViews().Services.BuildServiceProvider();

    private static readonly IModelMetadataProvider Metadonnees = Services.GetRequiredService<IModelMetadataProvider>();

    private readonly ModelStateDictionary _saisie = new();
    private readonly DefaultHttpContext _http = new() { RequestServices = Services };
    private readonly Formulaire _formulaire = new();
    private ViewContext? _vue;

    public Page()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
    }

    public ViewContext Vue => _vue ??= new ViewContext
    {
        HttpContext = _http,
        ViewData = new ViewDataDictionary(Metadonnees, _saisie),
        FormContext = new FormContext(),
    };

    public Page AvecErreur(string champ, string message)
    {
        _saisie.AddModelError(champ, message);
        return this;
    }

    public Page AvecSaisie(string champ, params string[] valeurs)
    {
        _saisie.SetModelValue(champ, valeurs.Length == 1 ? valeurs[0] : valeurs, string.Join(',', valeurs));
        return this;
    }

    public Page AvecModele(Action<Formulaire> remplir)
    {
        remplir(_formulaire);
        return this;
    }

    public Page A(string chemin, string recherche = "")
    {
        _http.Request.Path = chemin;
        _http.Request.QueryString = new QueryString(recherche);
        return this;
    }

    public ModelExpression Pour(string propriete) => new(
        propriete, Metadonnees.GetModelExplorerForType(typeof(Formulaire), _formulaire).GetExplorerForProperty(propriete));

    public Task<string> RendreAsync(Element element) => element.RendreAsync(Vue, new Dictionary<object, object>());
}

internal sealed class Formulaire
{
    [Display(Name = "Objet")]
    [StringLength(200)]
    public string? Objet { get; set; }

    public string? SansLibelle { get; set; }

    [Display(Name = "Montant")]
    public decimal? Montant { get; set; }

    [Display(Name = "Nombre d’habitants")]
    public int? Nombre { get; set; }

    [Display(Name = "Jour")]
    public DateOnly? Jour { get; set; }

    [Display(Name = "Nature")]
    public DayOfWeek? Nature { get; set; }

    [Display(Name = "Choix")]
    public IReadOnlyList<string> Choix { get; set; } = [];

    [Display(Name = "Confirmé")]
    public bool EstConfirme { get; set; }

    [Display(Name = "Photo")]
    public IFormFile? Photo { get; set; }
}
