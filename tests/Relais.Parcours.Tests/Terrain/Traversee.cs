using Microsoft.Playwright;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>One generated crossing: a few acts drawn from a seed, then peace.</summary>
internal sealed class Traversee(SceneDuTerrain scene, int graine, Dictionary<string, int> enregistrees)
{
    private readonly Random _hasard = new(graine);
    private int _rang;

    public List<string> Recit { get; } = [];

    private Telephone Telephone => scene.Telephone;

    private IPage Page => scene.Telephone.Page;

    public async Task<int> PasserAsync()
    {
        var nombre = _hasard.Next(3, 7);
        for (var i = 0; i < nombre; i++) await AgirAsync();
        Recit.Add("paix");
        scene.Reseau.Etat = EtatDuReseau.Bon;
        await Telephone.VisiterAsync();
        await Telephone.ToutEnvoyerAsync();
        return nombre;
    }

    private Task AgirAsync() => _hasard.Next(12) switch
    {
        0 or 1 or 2 => SaisirAsync(),
        3 or 4 => CorrigerAsync(),
        5 => FermerLOngletAsync(),
        6 => TuerLeNavigateurAsync(),
        7 => Dire("serveur redémarré", scene.Serveur.RedemarrerAsync()),
        8 => Dire("session expirée", Telephone.ExpirerLaSessionAsync()),
        _ => ChangerLeReseauAsync(),
    };

    private async Task SaisirAsync()
    {
        var photo = _hasard.Next(3) == 0;
        var texte = Texte();
        Recit.Add($"saisie {texte}{(photo ? " avec photo" : "")}");
        await Telephone.OuvrirLeFormulaireAsync();
        await Telephone.RemplirAsync(texte, photo ? SceneDuTerrain.Photo(graine + _rang) : null);
        await Telephone.EnregistrerAsync();
        enregistrees[texte] = photo ? 1 : 0;
    }

    private async Task CorrigerAsync()
    {
        await Page.GotoAsync(Telephone.Attente);
        await Page.Locator("[data-relais-attente]:not([hidden])").WaitForAsync();
        var lignes = Page.Locator("[data-relais-etat=attente]");
        if (await lignes.CountAsync() is 0) return;
        var titre = await lignes.First.GetByRole(AriaRole.Heading).InnerTextAsync();
        var ancien = titre["Observation : ".Length..];
        var texte = Texte();
        Recit.Add($"correction de {ancien} en {texte}");
        await lignes.First.GetByRole(AriaRole.Link, new() { Name = "Corriger" }).ClickAsync();
        await Page.Locator("form[data-relais-prete]").WaitForAsync();
        // Sent meanwhile: the form is a new one, and this is another observation.
        var corrige = await Page.Locator("textarea[name='Saisie.Texte']").InputValueAsync() == ancien;
        if (!corrige) await Telephone.RemplirAsync(texte);
        await Telephone.EcrireAsync(texte);
        await Telephone.EnregistrerAsync();
        enregistrees[texte] = corrige ? enregistrees[ancien] : 0;
        if (corrige) enregistrees.Remove(ancien);
    }

    private async Task FermerLOngletAsync()
    {
        var texte = Texte();
        Recit.Add($"onglet fermé pendant {texte}");
        await Telephone.OuvrirLeFormulaireAsync();
        await Telephone.RemplirAsync(texte);
        await Page.Locator("textarea[name='Saisie.Texte']").BlurAsync();
        await Page.WaitForTimeoutAsync(700);
        await Telephone.ChangerDOngletAsync();
        await ReprendreAsync(texte);
    }

    private async Task TuerLeNavigateurAsync()
    {
        var texte = Texte();
        Recit.Add($"navigateur tué pendant {texte}");
        await Telephone.OuvrirLeFormulaireAsync();
        await Telephone.RemplirAsync(texte);
        await Page.WaitForTimeoutAsync(700);
        await Telephone.TuerAsync();
        await ReprendreAsync(texte);
    }

    private async Task ReprendreAsync(string texte)
    {
        await Telephone.OuvrirLeFormulaireAsync();
        await Assertions.Expect(Page.Locator("textarea[name='Saisie.Texte']")).ToHaveValueAsync(texte);
        await Telephone.EnregistrerAsync();
        enregistrees[texte] = 0;
    }

    private Task ChangerLeReseauAsync()
    {
        scene.Reseau.Etat = (EtatDuReseau)_hasard.Next(4);
        Recit.Add($"réseau {scene.Reseau.Etat}");
        return Task.CompletedTask;
    }

    private Task Dire(string acte, Task fait)
    {
        Recit.Add(acte);
        return fait;
    }

    private string Texte() => $"Constat {graine} rang {++_rang}.";
}
