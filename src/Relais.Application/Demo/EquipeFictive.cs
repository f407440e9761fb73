using Microsoft.AspNetCore.Identity;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Demo;

/// <summary>The agents of the fictitious préfecture, their mission letters and their accounts.</summary>
internal sealed class EquipeFictive
{
    /// <summary>Password of every demo account, printed by <c>make demo</c>; such accounts exist in no other base.</summary>
    public const string MotDePasse = "Brenne-Maritime-2026";

    private static readonly (string Prenom, string Nom, Role Role, string[] Thematiques)[] Agents =
    [
        ("Claire", "Vasseur", Role.Delegue, ["éducation"]),
        ("Mehdi", "Lantier", Role.Delegue, ["emploi et insertion"]),
        ("Sophie", "Kerouan", Role.Delegue, ["santé", "participation des habitants"]),
        ("Julien", "Morvan", Role.Delegue, ["sécurité et tranquillité"]),
        ("Hélène", "Daumas", Role.SousPrefet, []),
        ("Paul", "Estève", Role.PrefetCabinet, []),
        ("Nadia", "Roche", Role.Gestionnaire, []),
        ("Inès", "Caradec", Role.ReferentService, []),
        ("Thomas", "Guérin", Role.Administrateur, []),
    ];

    public EquipeFictive(DepartementFictif departement, string code, string domaine, DateOnly jour)
    {
        var debut = jour.AddYears(-2);
        var aout = new DateOnly(jour.Month > 8 ? jour.Year : jour.Year - 1, 8, 1);
        Membres = [.. Agents.Select(a => Agent.Habiliter(departement.Identifiant(), a.Prenom, a.Nom, $"{Courriel(a.Prenom)}.{Courriel(a.Nom)}@{domaine}", a.Role, code))];
        Lettres = [.. Delegues.Select((d, i) => LettreDeMission.Etablir(
            departement.Identifiant(), d.Id, debut, null, departement.Quartiers.Where((_, rang) => rang % 4 == i).Select(q => q.Id), Agents[i].Thematiques))];
        Conges = Interim.Confier(departement.Identifiant(), Delegues[^1].Id, Delegues[0].Id, aout, aout.AddDays(20));
    }

    public IReadOnlyList<Agent> Membres { get; }

    public IReadOnlyList<LettreDeMission> Lettres { get; }

    /// <summary>Last summer, the first délégué covered the last one.</summary>
    public Interim Conges { get; }

    public IReadOnlyList<Agent> Delegues => [.. Membres.Where(m => m.Role == Role.Delegue)];

    /// <summary>One account an agent; the hash is slow by design, so it is made once and shared.</summary>
    public IEnumerable<Compte> Comptes()
    {
        var empreinte = new PasswordHasher<Compte>().HashPassword(new Compte(), MotDePasse);
        return Membres.Select(m => new Compte
        {
            Id = m.Id,
            UserName = m.Courriel,
            NormalizedUserName = m.Courriel.ToUpperInvariant(),
            Email = m.Courriel,
            NormalizedEmail = m.Courriel.ToUpperInvariant(),
            EmailConfirmed = true,
            LockoutEnabled = true,
            PasswordHash = empreinte,
            SecurityStamp = m.Id.ToString("n"),
        });
    }

    private static string Courriel(string nom) => TexteNormalise.De(nom);
}
